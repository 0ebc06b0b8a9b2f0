import type { Position } from '@understory/event-store';
import { readSql, type Sql } from '@understory/platform';
import type { ReadModel } from './read-model';

const readStatement = readSql(__dirname, 'read-checkpoint.sql');
const moveStatement = readSql(__dirname, 'move-checkpoint.sql');

export type Checkpoint = {
  readonly version: number;
  readonly storeId: string;
  readonly epoch: number;
  readonly position: Position | null;
};

/** Null before the read model first ran here. */
export const readCheckpoint = async (sql: Sql, name: string): Promise<Checkpoint | null> => {
  const rows = await sql.query<Checkpoint>(readStatement, [name]);
  return rows[0] ?? null;
};

/** False when somebody else moved it from `from` first: then nothing of this batch may be written. */
export const moveCheckpoint = async (
  sql: Sql,
  model: ReadModel,
  from: Position | null,
  to: Position,
): Promise<boolean> => {
  const moved = await sql.query(moveStatement, [model.name, model.version, to, from]);
  return moved.length === 1;
};
