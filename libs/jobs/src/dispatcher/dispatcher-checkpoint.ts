import { type Checkpoint, type EventId, type EventStore, mismatchOf, type Position } from '@understory/event-store';
import { readSql, type Sql } from '@understory/platform';

const startStatement = readSql(__dirname, 'start-dispatcher-checkpoint.sql');
const readStatement = readSql(__dirname, 'read-dispatcher-checkpoint.sql');
const moveStatement = readSql(__dirname, 'move-dispatcher-checkpoint.sql');

type Row = {
  readonly storeId: string;
  readonly epoch: number;
  readonly position: Position | null;
  readonly lastEventPosition: Position | null;
  readonly lastEventId: EventId | null;
  readonly lastEventHash: string | null;
};

export type Opened =
  | { readonly outcome: 'continues'; readonly from: Checkpoint | null }
  | { readonly outcome: 'mismatch'; readonly problem: string };

const remedy =
  'Stop the product, run "truncate jobs.dispatcher_checkpoint, jobs.regeneration_request, jobs.request_of_all, jobs.artefact" and start it again: everything is then made anew from the log.';

/** Where to go on from, if this is the log that the requests were made for. */
export const openCheckpoint = async (sql: Sql, store: EventStore): Promise<Opened> => {
  const { storeId, epoch } = await store.identity();
  await sql.query(startStatement, [storeId, epoch]);
  const [row] = await sql.query<Row>(readStatement);
  if (row === undefined) throw new Error('jobs.dispatcher_checkpoint lost its row while it was opened.');
  if (row.storeId !== storeId || row.epoch !== epoch)
    return {
      outcome: 'mismatch',
      problem: `The requests for jobs were made for another event log, or for this one before it was restored. ${remedy}`,
    };
  const from = checkpointOf(row);
  const mismatch = await mismatchOf(store, from);
  return mismatch === null
    ? { outcome: 'continues', from }
    : { outcome: 'mismatch', problem: explainMismatch(mismatch) };
};

/** What the store found wrong with the log, for a person. */
export const explainMismatch = (mismatch: string): string =>
  `The requests for jobs do not fit the event log: ${mismatch}. ${remedy}`;

/** False when another process moved it from `from` first. */
export const moveCheckpoint = async (
  sql: Sql,
  from: Checkpoint | null,
  { position, proof }: Checkpoint,
): Promise<boolean> => {
  const lastEvent = [proof?.position ?? null, proof?.eventId ?? null, proof?.hash ?? null];
  return (await sql.query(moveStatement, [from?.position ?? null, position, ...lastEvent])).length === 1;
};

const checkpointOf = ({ position, lastEventPosition, lastEventId, lastEventHash }: Row): Checkpoint | null => {
  if (position === null) return null;
  if (lastEventPosition === null || lastEventId === null || lastEventHash === null) return { position, proof: null };
  return { position, proof: { position: lastEventPosition, eventId: lastEventId, hash: lastEventHash } };
};
