import type { EventStore, Position, RecordedEvent } from '@understory/event-store';
import type { Database } from '@understory/platform';
import { moveCheckpoint } from './checkpoint';
import { isAhead } from './mismatch';
import type { ReadModel } from './read-model';

/** Large enough that two statements and a commit a batch do not count, small enough for a few MB of memory. */
const eventsInBatch = 2_000;

export type Pass =
  | { readonly outcome: 'at-head'; readonly position: Position | null }
  | { readonly outcome: 'interrupted'; readonly position: Position | null }
  /** Another runner moved the checkpoint, or the log is shorter than it was: open the checkpoint again. */
  | { readonly outcome: 'overtaken' }
  | { readonly outcome: 'ahead-of-log' };

export type PassOptions = {
  readonly database: Database;
  readonly store: EventStore;
  readonly model: ReadModel;
  readonly mayGoOn: () => boolean;
  readonly onBatch?: (position: Position) => void;
};

/** Applies what follows `from`, up to the head as it was at the start. */
export const applyUntilHead = async (from: Position | null, options: PassOptions): Promise<Pass> => {
  const { database, store, model, mayGoOn, onBatch } = options;
  const head = await store.head();
  if (isAhead(from, head)) return { outcome: 'ahead-of-log' };
  let reached = from;
  if (head === null || head === reached) return { outcome: 'at-head', position: reached };

  const apply = async (events: readonly RecordedEvent[], to: Position): Promise<boolean> => {
    const moved = await database.transaction(async (sql) => {
      if (!(await moveCheckpoint(sql, model, reached, to))) return false;
      if (events.length > 0) await model.apply(sql, events);
      return true;
    });
    if (moved) {
      reached = to;
      onBatch?.(to);
    }
    return moved;
  };

  for await (const page of store.readAll(from, model.handles, eventsInBatch)) {
    const last = page.at(-1);
    if (last === undefined) continue;
    if (!mayGoOn()) return { outcome: 'interrupted', position: reached };
    if (!(await apply(page, last.position))) return { outcome: 'overtaken' };
  }
  // The head was read before the pages were, so everything up to it that this model handles has been seen.
  if (reached === null || reached < head) {
    if (!(await apply([], head))) return { outcome: 'overtaken' };
  }
  return { outcome: 'at-head', position: reached };
};
