import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api, answer } from '../../api/client';
import { today } from '../../api/today';
import { useWrite } from '../../api/use-write';
import type { InterventionInMap } from '../child/child-queries';
import { ProblemNote } from '../states/problem-note';
import { texts } from './texts';

type Props = { readonly childId: string; readonly planned: InterventionInMap; readonly onDone: () => void };

export const EndForm = ({ childId, planned: { interventionId, startsOn }, onDone }: Props) => {
  const [endedOn, setEndedOn] = useState<string>(today);
  const [reason, setReason] = useState('');
  const end = useWrite(
    (body: { readonly endedOn: string; readonly reason: string }, header) =>
      answer(
        api.POST('/children/{childId}/interventions/{interventionId}/ending', {
          params: { path: { childId, interventionId }, header },
          body,
        }),
      ),
    onDone,
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    end.mutate({ endedOn, reason });
  };
  return (
    <form onSubmit={submit} aria-label={texts.end}>
      <Stack gap="xs">
        <TextInput
          type="date"
          label={texts.lastDay}
          required
          autoFocus
          min={startsOn}
          value={endedOn}
          onChange={(event) => setEndedOn(event.currentTarget.value)}
        />
        <Textarea
          label={texts.reason}
          required
          rows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {end.error !== null && <ProblemNote error={end.error} />}
        <div>
          <Button type="submit" loading={end.isPending}>
            {texts.saveEnd}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
