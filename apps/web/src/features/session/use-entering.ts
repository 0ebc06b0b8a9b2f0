import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { startOf } from './home-of';
import type { Session } from './session';

/** Opens a session, by whatever way leads to one, and goes to where the day of this person begins. */
export const useEntering = <Input>(enter: (cache: QueryClient, input: Input) => Promise<Session>) => {
  const cache = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (input: Input) => enter(cache, input),
    onSuccess: (session) => navigate({ to: startOf(session) }),
  });
};
