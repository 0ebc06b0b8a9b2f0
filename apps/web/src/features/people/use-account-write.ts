import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Sends a change of an account, and has everything read again that names people. */
export const useAccountWrite = <Input, Answer>(
  write: (input: Input) => Promise<Answer>,
  onWritten: (answer: Answer) => void = () => undefined,
) => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: async (answer) => {
      onWritten(answer);
      await Promise.all(
        [['people'], ['staff-names'], ['care-teams']].map((queryKey) => cache.invalidateQueries({ queryKey })),
      );
    },
  });
};
