import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';

/** Changes the own account, and has everything about it read again. */
export const useOwnWrite = <Input, Answer>(
  write: (input: Input) => Promise<Answer>,
  onWritten: (answer: Answer, cache: QueryClient) => void = () => undefined,
) => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: async (answer) => {
      onWritten(answer, cache);
      await cache.invalidateQueries({ queryKey: ['account'] });
    },
  });
};
