import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { newestWrite } from '../../api/newest-write';

/** Sends something about a person, and has the records of staff read again. A repeated press records nothing twice. */
export const useStaffWrite = <Input>(
  write: (input: Input, headers: { readonly 'Idempotency-Key': string }) => Promise<{ readonly position: string }>,
  onWritten: () => void = () => undefined,
) => {
  const cache = useQueryClient();
  const attempt = useRef<{ readonly input: string; readonly key: string } | null>(null);
  return useMutation({
    mutationFn: (input: Input) => {
      const text = JSON.stringify(input);
      if (attempt.current?.input !== text) attempt.current = { input: text, key: crypto.randomUUID() };
      return write(input, { 'Idempotency-Key': attempt.current.key });
    },
    onSuccess: async ({ position }) => {
      attempt.current = null;
      newestWrite.keep(position);
      onWritten();
      await Promise.all(
        [['staff-records'], ['own-staff-record'], ['cosignatures']].map((queryKey) =>
          cache.invalidateQueries({ queryKey }),
        ),
      );
    },
  });
};
