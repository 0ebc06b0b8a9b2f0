import type { EventStore, Position } from '@understory/event-store';
import { type Database, readSql } from '@understory/platform';
import { buildPart } from './build-part';
import type { Rebuild } from './open-rebuild';
import { type Part, partsOf } from './parts';

const partsDone = readSql(__dirname, 'parts-done.sql');
const allPartsDone = readSql(__dirname, 'all-parts-done.sql');

/** Each has a connection that reads and one that writes: while one folds, the server works for the others. */
const writersAtOnce = 3;

export type BuildOptions = {
  readonly database: Database;
  readonly store: EventStore;
  readonly signal: AbortSignal;
  readonly writers?: number;
  /** Events read since the start, and how much of the log is done, from 0 to 1. */
  readonly onProgress?: (progress: { readonly events: number; readonly share: number }) => void;
};

type Task = { readonly part: Part; readonly upTo: Position; readonly rebuilds: readonly Rebuild[] };

/** Folds every stream as it stood when the building was begun. Models that were begun together are read together. */
export const buildParts = async (rebuilds: readonly Rebuild[], options: BuildOptions): Promise<void> => {
  const { database, store, signal, writers = writersAtOnce, onProgress } = options;
  const building = rebuilds.filter(({ at, upTo }) => at === null && upTo !== null);
  if (building.length === 0) return;
  const ids = building.map(({ rebuildId }) => rebuildId);
  const tasks = tasksOf(building, await donePartsOf(database, ids));
  const total = tasks.length;
  let events = 0;
  let done = 0;
  const queue = tasks.values();
  const failed = new AbortController();
  const write = async (): Promise<void> => {
    for (const { part, upTo, rebuilds: ofPart } of queue) {
      if (signal.aborted || failed.signal.aborted) return;
      // In two steps: `events += await …` would read the sum before the wait, and writers would overwrite one another.
      const inPart = await buildPart(part, ofPart, { database, store, upTo });
      events += inPart;
      done += 1;
      onProgress?.({ events, share: done / total });
    }
  };
  const results = await Promise.allSettled(
    Array.from({ length: writers }, () =>
      write().catch((error: unknown) => {
        failed.abort();
        throw error;
      }),
    ),
  );
  for (const result of results) if (result.status === 'rejected') throw result.reason;
  if (!signal.aborted) await database.query(allPartsDone, [ids]);
};

const donePartsOf = async (database: Database, ids: readonly bigint[]): Promise<ReadonlySet<string>> => {
  const rows = await database.query<{ readonly rebuildId: bigint; readonly part: number }>(partsDone, [ids]);
  return new Set(rows.map(({ rebuildId, part }) => `${rebuildId} ${part}`));
};

const tasksOf = (rebuilds: readonly Rebuild[], done: ReadonlySet<string>): readonly Task[] =>
  together(rebuilds).flatMap(({ upTo, streamPrefix, rebuilds: group }) =>
    partsOf(streamPrefix).flatMap((part) => {
      const missing = group.filter(({ rebuildId }) => !done.has(`${rebuildId} ${part.number}`));
      return missing.length === 0 ? [] : [{ part, upTo, rebuilds: missing }];
    }),
  );

type Group = { readonly upTo: Position; readonly streamPrefix: string; readonly rebuilds: readonly Rebuild[] };

/** What begins at the same position over the same streams is read once for all. */
const together = (rebuilds: readonly Rebuild[]): readonly Group[] => {
  const groups = new Map<string, Group & { readonly rebuilds: Rebuild[] }>();
  for (const rebuild of rebuilds) {
    const { upTo, model } = rebuild;
    const { streamPrefix } = model.handles;
    if (upTo === null || streamPrefix === undefined) continue;
    const key = `${upTo} ${streamPrefix}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { upTo, streamPrefix, rebuilds: [rebuild] });
    else group.rebuilds.push(rebuild);
  }
  return [...groups.values()];
};
