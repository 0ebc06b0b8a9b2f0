import { readSql, type Sql } from '@understory/platform';
import { usualSessionLimits, type SessionLimits } from './session-limits';
import { sessionHashOf } from './sessions';

const list = readSql(__dirname, 'list-sessions.sql');
const endOne = readSql(__dirname, 'end-own-session.sql');
const endOthers = readSql(__dirname, 'end-other-sessions.sql');

export type ListedSession = {
  /** Names the session without opening it. */
  readonly sessionRef: string;
  readonly cameFrom: string;
  readonly browser: string;
  readonly startedAt: string;
  readonly lastSeenAt: string;
  readonly isThis: boolean;
};

/** Where somebody is signed in; the one used last first. */
export const listSessions = (
  sql: Sql,
  accountId: string,
  sessionId: string,
  now: string,
  { idleMinutes, longestMinutes }: SessionLimits = usualSessionLimits,
): Promise<readonly ListedSession[]> =>
  sql.query<ListedSession>(list, [accountId, sessionHashOf(sessionId), now, idleMinutes, longestMinutes]);

/** False when there is no such session of this account. */
export const endOwnSession = async (sql: Sql, accountId: string, sessionRef: string): Promise<boolean> =>
  (await sql.query(endOne, [accountId, sessionRef])).length > 0;

/** Everywhere but here. */
export const endOtherSessions = async (sql: Sql, accountId: string, sessionId: string): Promise<number> =>
  (await sql.query(endOthers, [accountId, sessionHashOf(sessionId)])).length;
