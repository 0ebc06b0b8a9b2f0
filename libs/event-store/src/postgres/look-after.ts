import { readSql, type Sql } from '@understory/platform';
import type { EventId, Position } from '../envelope';
import type { Checkpoint, ReadAllFilter } from '../event-store';
import type { Look } from '../follow-log';
import { recordedEvent, type RecordedRow } from './recorded-row';

const statement = readSql(__dirname, 'look-after.sql');

type Stood = { readonly head: Position; readonly stoodId: EventId | null; readonly stoodHash: string | null };
type Row = Stood & (RecordedRow | { readonly [Column in keyof RecordedRow]: null });

export const lookAfter = async (
  sql: Sql,
  after: Checkpoint | null,
  { streamPrefix, types }: ReadAllFilter,
  atMost: number,
): Promise<Look> => {
  const rows = await sql.query<Row>(statement, [
    ...[after?.position ?? 0n, after?.proof?.position ?? null],
    ...[streamPrefix ?? null, types === undefined ? null : [...types], atMost],
  ]);
  const [row] = rows;
  if (row === undefined) throw new Error('event_store.log_head has no row; the database was not restored as a whole.');
  const { head, stoodId, stoodHash } = row;
  return {
    head: head === 0n ? null : head,
    stood: stoodId === null || stoodHash === null ? null : { id: stoodId, hash: stoodHash },
    events: rows.filter((each): each is Stood & RecordedRow => each.position !== null).map(recordedEvent),
  };
};
