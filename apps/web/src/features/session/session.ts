import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import { api, answer } from '../../api/client';
import { csrfToken } from '../../api/csrf-token';
import { newestWrite } from '../../api/newest-write';
import { isSignInRequired } from '../../api/problem';
import type { AnswerOf } from '../../api/answer-of';
import type { paths } from '../../api/schema';

export type Session = AnswerOf<'/session'>;
export type Person = Session['person'];
export type Role = Person['role'];

export type Due = NonNullable<Session['due']>;

type BodyOf<Path extends '/sign-in' | '/sign-in/first-administrator' | '/sign-in/password'> =
  paths[Path]['post']['requestBody']['content']['application/json'];

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

export const signIn = (cache: QueryClient, body: BodyOf<'/sign-in'>): Promise<Session> =>
  enter(cache, answer(api.POST('/sign-in', { body })));

/** With the code that an empty home printed at its start. */
export const becomeFirstAdministrator = (
  cache: QueryClient,
  body: BodyOf<'/sign-in/first-administrator'>,
): Promise<Session> => enter(cache, answer(api.POST('/sign-in/first-administrator', { body })));

/** With the code that an administrator handed over. */
export const setPassword = (cache: QueryClient, body: BodyOf<'/sign-in/password'>): Promise<Session> =>
  enter(cache, answer(api.POST('/sign-in/password', { body })));

/** The second step of a sign-in, for an account that has a second factor. */
export const finishSignIn = (cache: QueryClient, code: string): Promise<Session> =>
  enter(cache, answer(api.POST('/session/second-factor', { body: { code } })));

/** The session of the same person under a new id: nothing that was read is less theirs. */
export const goOn = (cache: QueryClient, session: Session): void => {
  cache.setQueryData(sessionQuery.queryKey, keep(session));
};

const enter = async (cache: QueryClient, opened: Promise<Session>): Promise<Session> => {
  const session = keep(await opened);
  // What the person before has seen is not for this one.
  cache.clear();
  newestWrite.forget();
  cache.setQueryData(sessionQuery.queryKey, session);
  return session;
};

/** Of the provider too, which would otherwise let the next person at this browser straight in again. */
export const signOut = async (cache: QueryClient): Promise<void> => {
  const cameThrough = cache.getQueryData(sessionQuery.queryKey)?.cameThrough;
  await api.POST('/sign-out');
  if (cameThrough === 'openid') return location.assign('/sign-in/openid/leaving');
  csrfToken.keep('');
  newestWrite.forget();
  cache.clear();
  cache.setQueryData(sessionQuery.queryKey, null);
};

const keep = (session: Session): Session => {
  csrfToken.keep(session.csrfToken);
  return session;
};
