import type { Checkpoint, EventId, Position } from '@understory/event-store';
import { readSql, type Sql } from '@understory/platform';
import type { Place } from './place';
import type { ReadModel } from './read-model';

const readStatement = readSql(__dirname, 'read-checkpoint.sql');
const lockStatement = readSql(__dirname, 'lock-checkpoint.sql');
const moveStatements = {
  live: readSql(__dirname, 'move-checkpoint.sql'),
  next: readSql(__dirname, 'move-rebuild.sql'),
} as const satisfies Record<Place, unknown>;

/** How far the rows of a read model have got, in which log. */
export type KeptCheckpoint = {
  readonly version: number;
  readonly storeId: string;
  readonly epoch: number;
  /** Null while nothing of the log has been read. */
  readonly at: Checkpoint | null;
};

/** As the statements select it. */
export type CheckpointRow = Omit<KeptCheckpoint, 'at'> & {
  readonly position: Position | null;
  readonly lastEventPosition: Position | null;
  readonly lastEventId: EventId | null;
  readonly lastEventHash: string | null;
};

/** Null before the read model first ran here. */
export const readCheckpoint = async (sql: Sql, name: string): Promise<KeptCheckpoint | null> => {
  const [row] = await sql.query<CheckpointRow>(readStatement, [name]);
  return row === undefined ? null : keptCheckpoint(row);
};

/** The same, and nobody applies a batch of the read model until the transaction ends. */
export const lockCheckpoint = async (sql: Sql, name: string): Promise<KeptCheckpoint | null> => {
  const [row] = await sql.query<CheckpointRow>(lockStatement, [name]);
  return row === undefined ? null : keptCheckpoint(row);
};

export const keptCheckpoint = ({ version, storeId, epoch, ...row }: CheckpointRow): KeptCheckpoint => {
  const { position, lastEventPosition, lastEventId, lastEventHash } = row;
  const proof =
    lastEventPosition === null || lastEventId === null || lastEventHash === null
      ? null
      : { position: lastEventPosition, eventId: lastEventId, hash: lastEventHash };
  return { version, storeId, epoch, at: position === null ? null : { position, proof } };
};

/** Position and proof as the statements take them. */
export const checkpointValues = (at: Checkpoint | null): readonly unknown[] => [
  at?.position ?? null,
  at?.proof?.position ?? null,
  at?.proof?.eventId ?? null,
  at?.proof?.hash ?? null,
];

/** False when somebody else moved it from `from` first: then nothing of this batch may be written. */
export const moveCheckpoint = async (
  sql: Sql,
  model: ReadModel,
  from: Checkpoint | null,
  to: Checkpoint,
  place: Place = 'live',
): Promise<boolean> => {
  const values = [model.name, model.version, from?.position ?? null, ...checkpointValues(to)];
  return (await sql.query(moveStatements[place], values)).length === 1;
};
