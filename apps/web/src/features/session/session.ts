import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import { api, answer } from '../../api/client';
import { csrfToken } from '../../api/csrf-token';
import { newestWrite } from '../../api/newest-write';
import { isSignInRequired } from '../../api/problem';
import type { AnswerOf } from '../../api/answer-of';

export type Session = AnswerOf<'/session'>;
export type Person = Session['person'];
export type Role = Person['role'];

/** Null while nobody is signed in. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<Session | null> => {
    try {
      return keep(await answer(api.GET('/session')));
    } catch (error) {
      if (isSignInRequired(error)) return null;
      throw error;
    }
  },
  staleTime: Infinity,
});

export const usePerson = (): Person | null => useQuery(sessionQuery).data?.person ?? null;

export const signIn = async (cache: QueryClient, account: string, password: string): Promise<Session> => {
  const session = keep(await answer(api.POST('/sign-in', { body: { account, password } })));
  // What the person before has seen is not for this one.
  cache.clear();
  newestWrite.forget();
  cache.setQueryData(sessionQuery.queryKey, session);
  return session;
};

export const signOut = async (cache: QueryClient): Promise<void> => {
  await api.POST('/sign-out');
  csrfToken.keep('');
  newestWrite.forget();
  cache.clear();
  cache.setQueryData(sessionQuery.queryKey, null);
};

const keep = (session: Session): Session => {
  csrfToken.keep(session.csrfToken);
  return session;
};
