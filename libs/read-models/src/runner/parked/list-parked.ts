import type { EventId, Position, StreamName } from '@understory/event-store';
import { readSql, type Sql } from '@understory/platform';

const listStatement = readSql(__dirname, 'list-parked.sql');
const actsStatement = readSql(__dirname, 'list-acts.sql');

/** The event that holds up its stream in one read model. */
export type ParkedEvent = {
  readonly model: string;
  readonly stream: StreamName;
  readonly position: Position;
  readonly eventId: EventId;
  readonly eventType: string;
  /** Null once an earlier one was skipped and this one not tried yet. */
  readonly cause: string | null;
  readonly attempts: number;
  readonly since: string;
  readonly triedAt: string | null;
  /** How many later events of the stream wait for it. */
  readonly behind: number;
};

/** What an administrator did about one. */
export type ParkedAct = {
  readonly doneAt: string;
  readonly actorId: string;
  readonly actorRole: string;
  readonly act: 'retry' | 'skip';
  readonly model: string;
  readonly stream: StreamName;
  readonly position: Position;
  readonly eventId: EventId;
  readonly reason: string | null;
  readonly applied: number;
  readonly waiting: number;
};

/** Longest parked first. */
export const listParked = (sql: Sql, atMost = 500): Promise<readonly ParkedEvent[]> =>
  sql.query<ParkedEvent>(listStatement, [atMost]);

/** Newest first. */
export const listParkedActs = (sql: Sql, atMost = 100): Promise<readonly ParkedAct[]> =>
  sql.query<ParkedAct>(actsStatement, [atMost]);
