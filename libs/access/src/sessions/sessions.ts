import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { readSql, type Sql } from '@understory/platform';
import type { Person } from '../person';

const insert = readSql(__dirname, 'insert-session.sql');
const find = readSql(__dirname, 'find-session.sql');
const touch = readSql(__dirname, 'touch-session.sql');
const end = readSql(__dirname, 'end-session.sql');
const forgetExpired = readSql(__dirname, 'forget-expired.sql');

export type StartedSession = { readonly sessionId: string; readonly csrfToken: string };

/** Ends after 30 minutes without a request, and 12 hours after it began. The id is new every time. */
export const startSession = async (sql: Sql, accountId: string, now: string): Promise<StartedSession> => {
  const sessionId = randomBytes(32).toString('base64url');
  await sql.query(forgetExpired, [now]);
  await sql.query(insert, [hashOf(sessionId), accountId, now]);
  return { sessionId, csrfToken: csrfTokenOf(sessionId) };
};

/** Who is signed in, as the account stands now: a changed role or a closed account counts at once. */
export const findSession = async (sql: Sql, sessionId: string, now: string): Promise<Person | null> => {
  const idHash = hashOf(sessionId);
  const [found] = await sql.query<Person & { readonly toBeTouched: boolean }>(find, [idHash, now]);
  if (found === undefined) return null;
  const { toBeTouched, ...person } = found;
  // Once a minute is enough, and spares a write for every request.
  if (toBeTouched) await sql.query(touch, [idHash, now]);
  return person;
};

/** The same, but no sign of life: a page that only listens must not keep its session alive. */
export const watchSession = async (sql: Sql, sessionId: string, now: string): Promise<Person | null> => {
  const [found] = await sql.query<Person & { readonly toBeTouched: boolean }>(find, [hashOf(sessionId), now]);
  if (found === undefined) return null;
  const { toBeTouched: _, ...person } = found;
  return person;
};

export const endSession = async (sql: Sql, sessionId: string): Promise<void> => {
  await sql.query(end, [hashOf(sessionId)]);
};

/** Made from the session's id, which a page of another site cannot read; tells nothing of the id itself. */
export const csrfTokenOf = (sessionId: string): string =>
  createHash('sha256').update(`csrf token of ${sessionId}`).digest('base64url');

export const isCsrfTokenOf = (sessionId: string, presented: string): boolean =>
  timingSafeEqual(Buffer.from(hashOf(csrfTokenOf(sessionId))), Buffer.from(hashOf(presented)));

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
