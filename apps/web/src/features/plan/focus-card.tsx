import { parseRegion, regionsBottomUp } from '@understory/domain';
import { Button, Card, NativeSelect, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { AnswerOf } from '../../api/answer-of';
import { api, answer } from '../../api/client';
import { today } from '../../api/today';
import { useWrite } from '../../api/use-write';
import { ProblemNote } from '../states/problem-note';
import { regionNames } from '../wording';
import { texts } from './texts';

type Props = { readonly child: AnswerOf<'/children/{childId}'>; readonly writes: boolean };

export const FocusCard = ({ child: { childId, focus, focusApproved }, writes }: Props) => {
  const [chosen, setChosen] = useState(focus ?? regionsBottomUp[0]);
  const [reason, setReason] = useState('');
  const approve = useWrite(
    (body: { readonly focus: typeof chosen; readonly on: string; readonly reason: string }, header) =>
      answer(api.POST('/children/{childId}/focus', { params: { path: { childId }, header }, body })),
    () => setReason(''),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    approve.mutate({ focus: chosen, on: today(), reason });
  };
  return (
    <Card withBorder padding="lg" component="section" aria-labelledby="focus">
      <Stack gap="sm">
        <Title order={2} size="h3" id="focus">
          {texts.focusTitle}
        </Title>
        <Text>
          {focus === null ? texts.none : (focusApproved ? texts.approved : texts.proposed)(regionNames[focus])}
        </Text>
        <Text size="sm">{texts.focusNote}</Text>
        {writes && (
          <form onSubmit={submit}>
            <Stack gap="sm" maw={520}>
              <NativeSelect
                label={texts.region}
                data={regionsBottomUp.map((value) => ({ value, label: regionNames[value] }))}
                value={chosen}
                onChange={(event) => setChosen(parseRegion(event.currentTarget.value) ?? chosen)}
              />
              <Textarea
                label={texts.reason}
                required
                rows={2}
                value={reason}
                onChange={(event) => setReason(event.currentTarget.value)}
              />
              {approve.error !== null && <ProblemNote error={approve.error} />}
              <div>
                <Button type="submit" variant="default" loading={approve.isPending}>
                  {texts.approve}
                </Button>
              </div>
            </Stack>
          </form>
        )}
      </Stack>
    </Card>
  );
};
