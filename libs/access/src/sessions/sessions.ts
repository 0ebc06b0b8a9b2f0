import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { readSql, type Sql } from '@understory/platform';
import type { Person } from '../person';
import { usualSessionLimits, type SessionLimits } from './session-limits';

const insert = readSql(__dirname, 'insert-session.sql');
const find = readSql(__dirname, 'find-session.sql');
const touch = readSql(__dirname, 'touch-session.sql');
const end = readSql(__dirname, 'end-session.sql');
const forgetExpired = readSql(__dirname, 'forget-expired.sql');

export type StartedSession = { readonly sessionId: string; readonly csrfToken: string };

/** What a session still waits for; until then it opens nothing but that. */
export type Due = 'second-factor' | 'second-factor-enrolment';

export type NewSession = {
  readonly accountId: string;
  readonly cameFrom?: string;
  /** What the browser calls itself. */
  readonly browser?: string;
  readonly due?: Due | null;
  readonly cameThrough?: 'password' | 'openid';
};

const longestBrowser = 200;

/** Ends as the limits say. The id is new every time. */
export const startSession = async (
  sql: Sql,
  { accountId, cameFrom = '', browser = '', due = null, cameThrough = 'password' }: NewSession,
  now: string,
  { idleMinutes, longestMinutes }: SessionLimits = usualSessionLimits,
): Promise<StartedSession> => {
  const sessionId = randomBytes(32).toString('base64url');
  await sql.query(forgetExpired, [now, idleMinutes, longestMinutes]);
  const shown = browser.slice(0, longestBrowser);
  await sql.query(insert, [sessionHashOf(sessionId), accountId, now, cameFrom, shown, due, cameThrough]);
  return { sessionId, csrfToken: csrfTokenOf(sessionId) };
};

export type FoundSession = {
  readonly person: Person;
  readonly due: Due | null;
  readonly cameThrough: 'password' | 'openid';
};

type Row = Person & Omit<FoundSession, 'person'> & { readonly toBeTouched: boolean };

/** Who is signed in, as the account stands now: a closed account counts at once. */
export const findSession = async (
  sql: Sql,
  sessionId: string,
  now: string,
  limits: SessionLimits = usualSessionLimits,
): Promise<FoundSession | null> => {
  const row = await rowOf(sql, sessionId, now, limits);
  // Once a minute is enough, and spares a write for every request.
  if (row?.toBeTouched === true) await sql.query(touch, [sessionHashOf(sessionId), now]);
  return row === undefined ? null : foundIn(row);
};

/** The same, but no sign of life: a page that only listens must not keep its session alive. */
export const watchSession = async (
  sql: Sql,
  sessionId: string,
  now: string,
  limits: SessionLimits = usualSessionLimits,
): Promise<FoundSession | null> => {
  const row = await rowOf(sql, sessionId, now, limits);
  return row === undefined ? null : foundIn(row);
};

const rowOf = async (
  sql: Sql,
  sessionId: string,
  now: string,
  { idleMinutes, longestMinutes }: SessionLimits,
): Promise<Row | undefined> => {
  const [row] = await sql.query<Row>(find, [sessionHashOf(sessionId), now, idleMinutes, longestMinutes]);
  return row;
};

const foundIn = ({ due, cameThrough, toBeTouched: _, ...person }: Row): FoundSession => ({ person, due, cameThrough });

export const endSession = async (sql: Sql, sessionId: string): Promise<void> => {
  await sql.query(end, [sessionHashOf(sessionId)]);
};

/** Made from the session's id, which a page of another site cannot read; tells nothing of the id itself. */
export const csrfTokenOf = (sessionId: string): string =>
  createHash('sha256').update(`csrf token of ${sessionId}`).digest('base64url');

export const isCsrfTokenOf = (sessionId: string, presented: string): boolean =>
  timingSafeEqual(Buffer.from(sessionHashOf(csrfTokenOf(sessionId))), Buffer.from(sessionHashOf(presented)));

export const sessionHashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
