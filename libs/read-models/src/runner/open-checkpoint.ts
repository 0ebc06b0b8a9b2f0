import type { Checkpoint, EventStore } from '@understory/event-store';
import { type Database, readSql } from '@understory/platform';
import { readCheckpoint } from './checkpoint';
import { problemOf } from './mismatch';
import type { ReadModel } from './read-model';

const startStatement = readSql(__dirname, 'start-checkpoint.sql');

export type Opened =
  | { readonly outcome: 'continues'; readonly from: Checkpoint | null }
  | { readonly outcome: 'mismatch'; readonly problem: string };

/** Where to go on from. A new or changed read model starts empty; rows that fit another log are left alone. */
export const openCheckpoint = async (database: Database, store: EventStore, model: ReadModel): Promise<Opened> => {
  const before = await readCheckpoint(database, model.name);
  if (before === null || before.version < model.version) {
    const { storeId, epoch } = await store.identity();
    await database.transaction(async (sql) => {
      const started = await sql.query(startStatement, [model.name, model.version, storeId, epoch]);
      if (started.length === 1) await sql.query(`truncate ${model.tables.join(', ')}`);
    });
  }
  const kept = await readCheckpoint(database, model.name);
  if (kept === null) throw new Error(`The checkpoint of ${model.name} vanished while it was opened.`);
  const problem = await problemOf(model, kept, store);
  return problem === null ? { outcome: 'continues', from: kept.at } : { outcome: 'mismatch', problem };
};
