import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { answer, api } from '../../api/client';
import { useWrite } from '../../api/use-write';
import type { AssessmentInMap } from '../child/child-queries';
import { ProblemNote } from '../states/problem-note';
import { ReasonField } from './reason-field';
import { texts } from './texts';

type Props = {
  readonly childId: string;
  readonly assessment: AssessmentInMap;
  readonly onDone: () => void;
};

export const VoidForm = ({ childId, assessment: { assessmentId, date }, onDone }: Props) => {
  const [reason, setReason] = useState('');
  const voiding = useWrite(
    (body: { readonly reason: string }, header) =>
      answer(
        api.POST('/children/{childId}/assessments/{assessmentId}/voidings', {
          params: { path: { childId, assessmentId }, header },
          body,
        }),
      ),
    onDone,
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    voiding.mutate({ reason });
  };
  return (
    <Paper withBorder p="md" component="form" onSubmit={submit}>
      <Stack gap="sm">
        <Title order={2} size="h4">
          {texts.voidTitle(date)}
        </Title>
        <Text size="sm">{texts.voidNote}</Text>
        <ReasonField value={reason} onChange={setReason} />
        {voiding.error !== null && <ProblemNote error={voiding.error} />}
        <Group gap="sm">
          <Button type="submit" color="red.9" loading={voiding.isPending}>
            {texts.voidNow}
          </Button>
          <Button variant="default" onClick={onDone}>
            {texts.cancel}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
};
