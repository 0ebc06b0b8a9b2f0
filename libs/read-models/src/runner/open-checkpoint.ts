import type { EventStore, Position } from '@understory/event-store';
import { type Database, readSql } from '@understory/platform';
import { readCheckpoint } from './checkpoint';
import { mismatchOf } from './mismatch';
import type { ReadModel } from './read-model';

const startStatement = readSql(__dirname, 'start-checkpoint.sql');

export type Opened =
  | { readonly outcome: 'continues'; readonly from: Position | null }
  | { readonly outcome: 'mismatch'; readonly problem: string };

/** Where to go on from. A new or changed read model starts empty; rows that fit another log are left alone. */
export const openCheckpoint = async (database: Database, store: EventStore, model: ReadModel): Promise<Opened> => {
  const identity = await store.identity();
  const before = await readCheckpoint(database, model.name);
  if (before === null || before.version < model.version) {
    await database.transaction(async (sql) => {
      const started = await sql.query(startStatement, [model.name, model.version, identity.storeId, identity.epoch]);
      if (started.length === 1) await sql.query(`truncate ${model.tables.join(', ')}`);
    });
  }
  const checkpoint = await readCheckpoint(database, model.name);
  if (checkpoint === null) throw new Error(`The checkpoint of ${model.name} vanished while it was opened.`);
  const problem = mismatchOf(model, checkpoint, { ...identity, head: await store.head() });
  return problem === null ? { outcome: 'continues', from: checkpoint.position } : { outcome: 'mismatch', problem };
};
