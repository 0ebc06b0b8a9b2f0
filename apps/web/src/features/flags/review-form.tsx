import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { api, answer } from '../../api/client';
import { today } from '../../api/today';
import { useWrite } from '../../api/use-write';
import { ProblemNote } from '../states/problem-note';
import { texts } from './texts';

type Decision = { readonly decision: 'accepted' | 'declined'; readonly on: string; readonly reason: string };

export const ReviewForm = ({ childId, flagId }: { readonly childId: string; readonly flagId: string }) => {
  const [reason, setReason] = useState('');
  const review = useWrite((body: Decision, header) =>
    answer(
      api.POST('/children/{childId}/flags/{flagId}/reviews', { params: { path: { childId, flagId }, header }, body }),
    ),
  );
  const pressed = useRef<Decision['decision']>('declined');
  const decide = (decision: Decision['decision']) => review.mutate({ decision, on: today(), reason });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    decide(pressed.current);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Textarea
          label={texts.reason}
          required
          autosize={false}
          rows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {review.error !== null && <ProblemNote error={review.error} />}
        <Group gap="sm">
          <Button type="submit" onClick={() => (pressed.current = 'accepted')} loading={review.isPending}>
            {texts.accept}
          </Button>
          <Button
            type="submit"
            onClick={() => (pressed.current = 'declined')}
            variant="default"
            loading={review.isPending}
          >
            {texts.decline}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
