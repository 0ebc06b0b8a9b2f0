import { useMutation, useQueryClient } from '@tanstack/react-query';
import { failedJobsQuery, healthQuery, parkedQuery } from './operations-queries';
import type { Outcome } from './outcome-note';

const touched = [healthQuery, parkedQuery, failedJobsQuery];

/**
 * Sends what an administrator does, and has this screen read again. Also after a refusal, which mostly means that the
 * screen was out of date; so the outcome is told to whoever outlives the row that was acted on.
 */
export const useOperation = <Input>(
  operate: (input: Input) => Promise<string>,
  onOutcome: (outcome: Outcome) => void,
) => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: operate,
    onSuccess: (text) => onOutcome({ text }),
    onError: (refused) => onOutcome({ refused }),
    onSettled: () => Promise.all(touched.map(({ queryKey }) => cache.invalidateQueries({ queryKey }))),
  });
};
