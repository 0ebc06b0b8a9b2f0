import { Button, Group, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { done } from '../people/done';
import { ProblemNote } from '../states/problem-note';
import { emergenciesQuery } from './emergency-queries';
import { texts } from './texts';

export const ReviewForm = ({ accessId }: { readonly accessId: string }) => {
  const [words, setWords] = useState('');
  const cache = useQueryClient();
  const review = useMutation({
    mutationFn: (justified: boolean) =>
      done(
        api.POST('/emergency-accesses/{accessId}/review', {
          params: { path: { accessId } },
          body: { justified, words },
        }),
      ),
    onSuccess: () => cache.invalidateQueries({ queryKey: emergenciesQuery.queryKey }),
  });
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <Group gap="xs" align="end">
        <TextInput
          size="xs"
          label={texts.words}
          required
          maxLength={500}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        {([true, false] as const).map((justified) => (
          <Button
            key={String(justified)}
            size="xs"
            variant="default"
            disabled={words.trim() === '' || review.isPending}
            onClick={() => review.mutate(justified)}
          >
            {justified ? texts.justified : texts.notJustified}
          </Button>
        ))}
      </Group>
      {review.error !== null && <ProblemNote error={review.error} />}
    </form>
  );
};
