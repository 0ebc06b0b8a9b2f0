import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { api, answer } from '../../api/client';

export type Backtest = Awaited<ReturnType<typeof run>>;

const run = (policy: string, signal: AbortSignal) =>
  answer(api.POST('/policies/backtest', { body: { policy }, signal }));

/** Runs one at a time; who leaves the page ends it, since the server reads the whole log for whoever waits. */
export const useBacktest = () => {
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  return useMutation({
    mutationFn: (policy: string) => {
      running.current?.abort();
      running.current = new AbortController();
      return run(policy, running.current.signal);
    },
  });
};
