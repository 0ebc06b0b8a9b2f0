import { readSql, type Sql } from '@understory/platform';
import type { Position, RecordedEvent, StreamHead, StreamName } from '../envelope';
import type { ReadStreamOptions } from '../event-store';
import { recordedEvent, type RecordedRow } from './recorded-row';

const forwardStatement = readSql(__dirname, 'read-stream-forward.sql');
const backwardStatement = readSql(__dirname, 'read-stream-backward.sql');
const streamsStatement = readSql(__dirname, 'read-streams.sql');
const headStatement = readSql(__dirname, 'read-stream-head.sql');
const eventStatement = readSql(__dirname, 'read-event-at.sql');

// Of PostgreSQL's integer.
const highestRevision = 2_147_483_647;

export const readStream = async (
  sql: Sql,
  stream: StreamName,
  { from, direction = 'forward', atMost }: ReadStreamOptions,
): Promise<readonly RecordedEvent[]> => {
  const [statement, start] =
    direction === 'forward' ? [forwardStatement, from ?? 0] : [backwardStatement, from ?? highestRevision];
  return (await sql.query<RecordedRow>(statement, [stream, start, atMost ?? null])).map(recordedEvent);
};

export const readStreams = async (
  sql: Sql,
  names: readonly StreamName[],
): Promise<ReadonlyMap<StreamName, readonly RecordedEvent[]>> => {
  const streams = new Map<StreamName, RecordedEvent[]>();
  for (const row of await sql.query<RecordedRow>(streamsStatement, [[...names]])) {
    const events = streams.get(row.stream);
    if (events === undefined) streams.set(row.stream, [recordedEvent(row)]);
    else events.push(recordedEvent(row));
  }
  return streams;
};

export const readStreamHead = async (sql: Sql, stream: StreamName): Promise<StreamHead | null> =>
  (await sql.query<StreamHead>(headStatement, [stream]))[0] ?? null;

export const readEventAt = async (sql: Sql, position: Position): Promise<RecordedEvent | null> => {
  const [row] = await sql.query<RecordedRow>(eventStatement, [position]);
  return row === undefined ? null : recordedEvent(row);
};
