import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api, answer } from '../../api/client';
import { today } from '../../api/today';
import { useWrite } from '../../api/use-write';
import { ProblemNote } from '../states/problem-note';
import { texts } from './texts';

type Props = { readonly childId: string; readonly interventionId: string; readonly onDone: () => void };

/** Against the sequence, which is why it asks; the record refuses it unexplained while a lower region is essential. */
export const PrimaryForm = ({ childId, interventionId, onDone }: Props) => {
  const [reason, setReason] = useState('');
  const make = useWrite(
    (body: { readonly on: string; readonly reason: string | null }, header) =>
      answer(
        api.POST('/children/{childId}/interventions/{interventionId}/primary', {
          params: { path: { childId, interventionId }, header },
          body,
        }),
      ),
    onDone,
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    make.mutate({ on: today(), reason: reason.trim() === '' ? null : reason });
  };
  return (
    <form onSubmit={submit} aria-label={texts.makePrimary}>
      <Stack gap="xs">
        <Text size="sm">{texts.primaryNote}</Text>
        <Textarea
          label={texts.reason}
          rows={2}
          autoFocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {make.error !== null && <ProblemNote error={make.error} />}
        <div>
          <Button type="submit" loading={make.isPending}>
            {texts.savePrimary}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
