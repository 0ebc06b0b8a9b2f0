import type { Checkpoint, EventId, Position } from '@understory/event-store';
import { readSql, type Sql } from '@understory/platform';
import type { ReadModel } from './read-model';

const readStatement = readSql(__dirname, 'read-checkpoint.sql');
const moveStatement = readSql(__dirname, 'move-checkpoint.sql');

/** How far the rows of a read model have got, in which log. */
export type KeptCheckpoint = {
  readonly version: number;
  readonly storeId: string;
  readonly epoch: number;
  /** Null while nothing of the log has been read. */
  readonly at: Checkpoint | null;
};

type Row = Omit<KeptCheckpoint, 'at'> & {
  readonly position: Position | null;
  readonly lastEventPosition: Position | null;
  readonly lastEventId: EventId | null;
  readonly lastEventHash: string | null;
};

/** Null before the read model first ran here. */
export const readCheckpoint = async (sql: Sql, name: string): Promise<KeptCheckpoint | null> => {
  const [row] = await sql.query<Row>(readStatement, [name]);
  if (row === undefined) return null;
  const { position, lastEventPosition, lastEventId, lastEventHash, ...log } = row;
  const proof =
    lastEventPosition === null || lastEventId === null || lastEventHash === null
      ? null
      : { position: lastEventPosition, eventId: lastEventId, hash: lastEventHash };
  return { ...log, at: position === null ? null : { position, proof } };
};

/** False when somebody else moved it from `from` first: then nothing of this batch may be written. */
export const moveCheckpoint = async (
  sql: Sql,
  model: ReadModel,
  from: Checkpoint | null,
  { position, proof }: Checkpoint,
): Promise<boolean> => {
  const lastEvent = [proof?.position ?? null, proof?.eventId ?? null, proof?.hash ?? null];
  const values = [model.name, model.version, from?.position ?? null, position, ...lastEvent];
  return (await sql.query(moveStatement, values)).length === 1;
};
