import { type Checkpoint, type EventStore, mismatchOf, type Position, proofOf } from '@understory/event-store';
import { type Database, readSql, type Sql } from '@understory/platform';
import { checkpointValues, keptCheckpoint, type CheckpointRow } from '../checkpoint';
import { forgetParked } from '../parked/parked-events';
import type { ReadModel } from '../read-model';
import { createNext, dropNext, dropOld, nextIsLikeLive } from './next-tables';

const readStatement = readSql(__dirname, 'read-rebuild.sql');
const beginStatement = readSql(__dirname, 'begin-rebuild.sql');
const forgetStatement = readSql(__dirname, 'forget-rebuild.sql');

/** A building under way. */
export type Rebuild = {
  readonly rebuildId: bigint;
  readonly model: ReadModel;
  /** Streams are read as they stood here; null: the log is read in its own order. */
  readonly upTo: Position | null;
  /** Null until every part is there. */
  readonly at: Checkpoint | null;
  /** What `upTo` was, for the checkpoint once every part is there. */
  readonly start: Checkpoint | null;
};

type Row = CheckpointRow & { readonly rebuildId: bigint; readonly upTo: Position | null };

/**
 * Goes on with what was begun for this version and this log, for all models together if they begin now. Anything else
 * that stands there is dropped: of another version, of another log, or from before a migration.
 */
export const openRebuilds = async (
  database: Database,
  store: EventStore,
  models: readonly ReadModel[],
): Promise<readonly Rebuild[]> => {
  const start = await startOf(store);
  return database.transaction(async (sql) => {
    const rebuilds: Rebuild[] = [];
    for (const model of models) {
      await dropOld(sql, model);
      rebuilds.push((await begun(sql, store, model)) ?? (await begin(sql, store, model, start)));
    }
    return rebuilds;
  });
};

export const readRebuild = async (sql: Sql, model: ReadModel): Promise<Rebuild | null> => {
  const [row] = await sql.query<Row>(readStatement, [model.name]);
  return row === undefined ? null : rebuildOf(model, row);
};

const rebuildOf = (model: ReadModel, row: Row): Rebuild => {
  const { rebuildId, upTo, position } = row;
  const start = keptCheckpoint({ ...row, position: upTo }).at;
  return { rebuildId, model, upTo, start, at: position === null ? null : keptCheckpoint(row).at };
};

const begun = async (sql: Sql, store: EventStore, model: ReadModel): Promise<Rebuild | null> => {
  const [row] = await sql.query<Row>(readStatement, [model.name]);
  if (row === undefined || row.version !== model.version) return null;
  const { storeId, epoch } = await store.identity();
  if (row.storeId !== storeId || row.epoch !== epoch || !(await nextIsLikeLive(sql, model))) return null;
  const rebuild = rebuildOf(model, row);
  return (await mismatchOf(store, rebuild.at ?? rebuild.start)) === null ? rebuild : null;
};

const begin = async (sql: Sql, store: EventStore, model: ReadModel, start: Checkpoint | null): Promise<Rebuild> => {
  await sql.query(forgetStatement, [model.name]);
  await forgetParked(sql, 'next', model);
  await dropNext(sql, model);
  await createNext(sql, model);
  const { storeId, epoch } = await store.identity();
  const from = isByStream(store, model) ? start : null;
  const values = [model.name, model.version, storeId, epoch, ...checkpointValues(from)];
  const [row] = await sql.query<{ readonly rebuildId: bigint }>(beginStatement, values);
  if (row === undefined) throw new Error(`The rebuild of ${model.name} was not begun.`);
  return { rebuildId: row.rebuildId, model, upTo: from?.position ?? null, start: from, at: null };
};

/** Only then is every event of a key read together. */
const isByStream = ({ readByStream }: EventStore, { folding, handles }: ReadModel): boolean =>
  readByStream !== undefined && folding !== undefined && handles.streamPrefix !== undefined;

const startOf = async (store: EventStore): Promise<Checkpoint | null> => {
  const head = await store.head();
  if (head === null) return null;
  const event = await store.eventAt(head);
  return { position: head, proof: event === null ? null : proofOf(event) };
};
