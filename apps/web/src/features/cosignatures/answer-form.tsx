import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api, answer } from '../../api/client';
import { useWrite } from '../../api/use-write';
import { ProblemNote } from '../states/problem-note';
import type { Signature } from './cosignature-queries';
import { texts } from './texts';

type Props = { readonly childId: string; readonly signature: Signature };

export const AnswerForm = ({ childId, signature: { assessmentId, mayCosign, mayDecline } }: Props) => {
  const [reason, setReason] = useState('');
  const path = { childId, assessmentId };
  const cosign = useWrite((_: null, header) =>
    answer(api.POST('/children/{childId}/assessments/{assessmentId}/cosignature', { params: { path, header } })),
  );
  const decline = useWrite((body: { readonly reason: string }, header) =>
    answer(api.POST('/children/{childId}/assessments/{assessmentId}/declining', { params: { path, header }, body })),
  );
  const error = cosign.error ?? decline.error;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    decline.mutate({ reason });
  };
  return (
    <Stack gap="sm">
      {mayCosign && (
        <div>
          <Button size="xs" loading={cosign.isPending} onClick={() => cosign.mutate(null)}>
            {texts.cosign}
          </Button>
        </div>
      )}
      {mayDecline && (
        <form onSubmit={submit}>
          <Group gap="sm" align="end">
            <TextInput
              size="xs"
              label={texts.reason}
              required
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <Button type="submit" size="xs" variant="default" loading={decline.isPending}>
              {mayCosign ? texts.decline : texts.takeBack}
            </Button>
          </Group>
        </form>
      )}
      {error !== null && <ProblemNote error={error} />}
    </Stack>
  );
};
