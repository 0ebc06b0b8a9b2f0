import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { newestWrite } from '../../api/newest-write';

type Written = { readonly position: string };

/** Sends something about a consultation, and has all of them read again. A repeated press records nothing twice. */
export const useConsultationWrite = <Input, Answer extends Written>(
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
      await cache.invalidateQueries({ queryKey: ['consultations'] });
    },
  });
};
