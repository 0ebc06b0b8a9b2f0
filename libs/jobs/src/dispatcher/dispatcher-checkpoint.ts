import type { EventStore, Position } from '@understory/event-store';
import { readSql, type Sql } from '@understory/platform';

const startStatement = readSql(__dirname, 'start-dispatcher-checkpoint.sql');
const readStatement = readSql(__dirname, 'read-dispatcher-checkpoint.sql');
const moveStatement = readSql(__dirname, 'move-dispatcher-checkpoint.sql');

type Row = { readonly storeId: string; readonly epoch: number; readonly position: Position | null };

export type Opened =
  | { readonly outcome: 'continues'; readonly from: Position | null }
  | { readonly outcome: 'mismatch'; readonly problem: string };

/** Where to go on from, if this is the log that the requests were made for. */
export const openCheckpoint = async (sql: Sql, store: EventStore): Promise<Opened> => {
  const identity = await store.identity();
  await sql.query(startStatement, [identity.storeId, identity.epoch]);
  const [row] = await sql.query<Row>(readStatement);
  if (row === undefined) throw new Error('jobs.dispatcher_checkpoint lost its row while it was opened.');
  const remedy =
    'Stop the product, run "truncate jobs.dispatcher_checkpoint, jobs.regeneration_request, jobs.artefact" and start it again: everything is then made anew from the log.';
  if (row.storeId !== identity.storeId || row.epoch !== identity.epoch)
    return {
      outcome: 'mismatch',
      problem: `The requests for jobs were made for another event log, or for this one before it was restored. ${remedy}`,
    };
  const head = await store.head();
  if (isAhead(row.position, head))
    return {
      outcome: 'mismatch',
      problem: `The requests for jobs reflect position ${row.position} of an event log that ends at ${head ?? 'no event at all'}: the log was restored from an older backup. ${remedy}`,
    };
  return { outcome: 'continues', from: row.position };
};

export const isAhead = (position: Position | null, head: Position | null): boolean =>
  position !== null && (head === null || position > head);

/** False when another process moved it from `from` first. */
export const moveCheckpoint = async (sql: Sql, from: Position | null, to: Position): Promise<boolean> => {
  const moved = await sql.query(moveStatement, [to, from]);
  return moved.length === 1;
};
