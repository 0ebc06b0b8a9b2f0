import type { Position } from '@understory/event-store';
import { readSql, type Sql, pause } from '@understory/platform';

const countBehind = readSql(__dirname, 'count-models-behind.sql');

export type WaitOptions = { readonly timeoutMs?: number; readonly signal?: AbortSignal };
export type Reflected = 'reflected' | 'timed-out';

const firstLookMs = 5;
const lastLookMs = 100;

/** Waits until the named read models show everything up to a position, so that a person sees their own write. */
export const waitUntilReflected = async (
  sql: Sql,
  models: readonly string[],
  position: Position,
  { timeoutMs = 5_000, signal = new AbortController().signal }: WaitOptions = {},
): Promise<Reflected> => {
  const deadline = performance.now() + timeoutMs;
  for (let waitMs = firstLookMs; ; waitMs = Math.min(waitMs * 2, lastLookMs)) {
    const [row] = await sql.query<{ behind: number }>(countBehind, [models, position]);
    if (row?.behind === 0) return 'reflected';
    if (signal.aborted || performance.now() >= deadline) return 'timed-out';
    await pause(waitMs, signal);
  }
};
