import type { Position, StreamName } from '@understory/event-store';
import { readSql, type Sql, pause } from '@understory/platform';

const countBehind = readSql(__dirname, 'count-models-behind.sql');

export type WaitOptions = {
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  /** Whose rows are to be read; by default the stream of the event at the position. */
  readonly stream?: StreamName;
};

/** `parked`: everything was read, but an event of the stream could not be taken in, and what follows it waits. */
export type Reflected = 'reflected' | 'parked' | 'timed-out';

type Row = { readonly behind: number; readonly isParked: boolean };

const firstLookMs = 3;
/** A wait is found over at most a half of itself later. */
const longerBy = 1.5;
const lastLookMs = 100;

/** Waits until the named read models show everything up to a position, so that a person sees their own write. */
export const waitUntilReflected = async (
  sql: Sql,
  models: readonly string[],
  position: Position,
  { timeoutMs = 5_000, signal = new AbortController().signal, stream }: WaitOptions = {},
): Promise<Reflected> => {
  const deadline = performance.now() + timeoutMs;
  for (let waitMs = firstLookMs; ; waitMs = Math.min(waitMs * longerBy, lastLookMs)) {
    const [row] = await sql.query<Row>(countBehind, [models, position, stream ?? null]);
    if (row?.behind === 0) return row.isParked ? 'parked' : 'reflected';
    if (signal.aborted || performance.now() >= deadline) return 'timed-out';
    await pause(waitMs, signal);
  }
};
