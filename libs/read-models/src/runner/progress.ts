import type { EventStore, Position, ReadAllFilter } from '@understory/event-store';
import { readSql, type Sql } from '@understory/platform';
import type { ReadModel } from './read-model';

const statement = readSql(__dirname, 'read-progress.sql');

/** A position and when its event was recorded, to be compared with a clock. */
export type Mark = { readonly position: Position; readonly recordedAt: string };

export type ModelProgress = {
  readonly name: string;
  /** Of the rows that are read; null before the read model first ran. */
  readonly version: number | null;
  /** The rows are of an older version, and wait for those that are built beside them. */
  readonly isOutdated: boolean;
  /** Everything up to here is in the rows, or parked; null while nothing is. */
  readonly position: Position | null;
  /** The first event that it handles and has not; null when there is none. Old, it means that the model stands still. */
  readonly oldestUnhandled: Mark | null;
  readonly parkedStreams: number;
};

/**
 * How far everything is, judged by what there is to do and not by whether a process says it runs. A head that is old by
 * itself while no model has anything left to do means that nothing is written, not that something stands still.
 */
export type Progress = { readonly head: Mark | null; readonly models: readonly ModelProgress[] };

type Row = Pick<ModelProgress, 'name' | 'version' | 'position' | 'parkedStreams'>;

export const progressOf = async (
  sql: Sql,
  store: Pick<EventStore, 'head' | 'eventAt' | 'readAll'>,
  models: readonly ReadModel[],
): Promise<Progress> => {
  const position = await store.head();
  const newest = position === null ? null : await store.eventAt(position);
  const head = newest === null ? null : { position: newest.position, recordedAt: newest.metadata.recordedAt };
  const rows = await sql.query<Row>(statement, [models.map(({ name }) => name)]);
  const progress: ModelProgress[] = [];
  for (const row of rows) {
    const model = models.find(({ name }) => name === row.name);
    if (model === undefined) continue;
    const isBehind = head !== null && (row.position === null || row.position < head.position);
    progress.push({
      ...row,
      isOutdated: row.version !== null && row.version < model.version,
      oldestUnhandled: isBehind ? await firstAfter(store, row.position, model.handles) : null,
    });
  }
  return { head, models: progress };
};

const firstAfter = async (
  store: Pick<EventStore, 'readAll'>,
  after: Position | null,
  filter: ReadAllFilter,
): Promise<Mark | null> => {
  for await (const [event] of store.readAll(after, filter, 1))
    return event === undefined ? null : { position: event.position, recordedAt: event.metadata.recordedAt };
  return null;
};
