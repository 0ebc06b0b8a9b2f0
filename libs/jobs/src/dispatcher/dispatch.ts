import type { EventStore, Position } from '@understory/event-store';
import type { Database } from '@understory/platform';
import { recordRequests, type RequestsFor } from '../requests/request-records';
import { isAhead, moveCheckpoint } from './dispatcher-checkpoint';

const eventsInBatch = 1_000;

export type DispatchOptions = {
  readonly database: Database;
  readonly store: EventStore;
  readonly requestsFor: RequestsFor;
  readonly mayGoOn: () => boolean;
  /** After each commit. */
  readonly onRequests: () => void;
};

/** Turns what follows `from` into requests, up to the head. Null: somebody else did, or the log is shorter than it was. */
export const dispatch = async (
  from: Position | null,
  { database, store, requestsFor, mayGoOn, onRequests }: DispatchOptions,
): Promise<{ readonly reached: Position | null } | null> => {
  if (isAhead(from, await store.head())) return null;
  let reached = from;
  for await (const events of store.readAll(from, {}, eventsInBatch)) {
    const last = events.at(-1);
    if (last === undefined) continue;
    if (!mayGoOn()) break;
    const moved = await database.transaction(async (sql) => {
      if (!(await moveCheckpoint(sql, reached, last.position))) return false;
      await recordRequests(sql, events, requestsFor);
      return true;
    });
    if (!moved) return null;
    reached = last.position;
    onRequests();
  }
  return { reached };
};
