import type { Checkpoint, EventStore } from '@understory/event-store';
import { type Database, readSql } from '@understory/platform';
import { readCheckpoint } from './checkpoint';
import { problemOf } from './mismatch';
import { forgetParked } from './parked/parked-events';
import { writeIn } from './place';
import type { ReadModel } from './read-model';

const startStatement = readSql(__dirname, 'start-checkpoint.sql');

export type Opened =
  | { readonly outcome: 'continues'; readonly from: Checkpoint | null }
  /** The rows are of an older version; they are served as they are until new ones are built beside them. */
  | { readonly outcome: 'outdated' }
  | { readonly outcome: 'mismatch'; readonly problem: string };

/** Where to go on from. A new read model starts empty; rows that fit another log are left alone. */
export const openCheckpoint = async (database: Database, store: EventStore, model: ReadModel): Promise<Opened> => {
  const before = await readCheckpoint(database, model.name);
  if (before === null) {
    const { storeId, epoch } = await store.identity();
    await database.transaction(async (sql) => {
      const started = await sql.query(startStatement, [model.name, model.version, storeId, epoch]);
      if (started.length === 0) return;
      await writeIn(sql, 'live');
      await sql.query(`truncate ${model.tables.join(', ')}`);
      await forgetParked(sql, 'live', model);
    });
  }
  const kept = await readCheckpoint(database, model.name);
  if (kept === null) throw new Error(`The checkpoint of ${model.name} vanished while it was opened.`);
  if (kept.version < model.version) return { outcome: 'outdated' };
  const problem = await problemOf(model, kept, store);
  return problem === null ? { outcome: 'continues', from: kept.at } : { outcome: 'mismatch', problem };
};
