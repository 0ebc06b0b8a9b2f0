import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { newestWrite } from './newest-write';
import { readAgain } from './read-again';

type Written = { readonly childId: string; readonly position: string };

/**
 * Sends a write and lets everything on the screen be read again after it. The key stays the same until the write is
 * through, so that a second press after a lost answer records nothing twice.
 */
export const useWrite = <Input, Answer extends Written>(
  write: (input: Input, headers: { readonly 'Idempotency-Key': string }) => Promise<Answer>,
  onWritten: (answer: Answer) => void = () => undefined,
) => {
  const cache = useQueryClient();
  const attempt = useRef<{ readonly input: string; readonly key: string } | null>(null);
  return useMutation({
    mutationFn: (input: Input) => {
      const text = JSON.stringify(input);
      if (attempt.current?.input !== text) attempt.current = { input: text, key: crypto.randomUUID() };
      return write(input, { 'Idempotency-Key': attempt.current.key });
    },
    onSuccess: async (answer) => {
      attempt.current = null;
      newestWrite.keep(answer.position);
      onWritten(answer);
      await readAgain(cache, answer.childId);
    },
  });
};
