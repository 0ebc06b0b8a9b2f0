import type { EventStore, Position } from '@understory/event-store';
import { readSql, type Sql, pause } from '@understory/platform';

const dispatchedPosition = readSql(__dirname, 'dispatched-position.sql');
const countRequested = readSql(__dirname, 'count-requested.sql');
const countUnfinished = readSql(__dirname, 'count-unfinished.sql');

const lookAgainMs = 200;

export type QuiesceProgress = {
  /** Requests so far; jobs may append events that ask for more. */
  readonly total: number;
  readonly done: number;
  readonly failed: number;
};

export type QuiesceOptions = {
  readonly database: Sql;
  readonly store: EventStore;
  /** Only what was requested by events after this position counts; null counts everything. */
  readonly since: Position | null;
  readonly onProgress?: (progress: QuiesceProgress) => void;
  /** Aborting rejects with its reason. */
  readonly signal?: AbortSignal;
};

/**
 * Waits until every event is dispatched and every request is done or given up, including those of events that the jobs
 * themselves append. Works from any process; somebody has to run the jobs.
 */
export const quiesce = async (options: QuiesceOptions): Promise<QuiesceProgress> => {
  const { database, store, since, onProgress, signal = new AbortController().signal } = options;
  let total = 0;
  let countedAt: Position | null | undefined;
  let spreading = false;
  for (;;) {
    signal.throwIfAborted();
    const head = await store.head();
    const dispatched = await dispatchedUpTo(database);
    // Only a dispatched event changes the total, and counting a hundred thousand rows is not free.
    if (dispatched !== countedAt) {
      const [row] = await database.query<{ requested: number }>(countRequested, [since]);
      total = row?.requested ?? 0;
    }
    const [open] = await database.query<{ unfinished: number; failed: number; spreading: boolean }>(countUnfinished, [
      since,
    ]);
    const unfinished = open?.unfinished ?? 0;
    const failed = open?.failed ?? 0;
    const wasSpreading = spreading;
    spreading = open?.spreading === true;
    // While a request of all is being spread the total rises by itself, and once more after the last look at it.
    countedAt = spreading || wasSpreading ? undefined : dispatched;
    const progress = { total, done: Math.max(0, total - unfinished - failed), failed };
    onProgress?.(progress);
    // A job appends before it is finished: with nothing unfinished and no new head, nothing more can follow.
    const isDispatched = head === null || (dispatched !== null && dispatched >= head);
    const isSpread = countedAt !== undefined;
    if (isDispatched && isSpread && unfinished === 0 && (await store.head()) === head) return progress;
    await pause(lookAgainMs, signal);
  }
};

const dispatchedUpTo = async (sql: Sql): Promise<Position | null> => {
  const [row] = await sql.query<{ position: Position | null }>(dispatchedPosition);
  return row?.position ?? null;
};
