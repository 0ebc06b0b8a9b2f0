import { join } from 'node:path';
import { readSql, type Database, type Migrations, type Sql } from '@understory/platform';
import type { Position, RecordedEvent, StreamHead, StreamName } from '../envelope';
import type { EventStore, ReadAllFilter } from '../event-store';
import { appendEvents } from './append-events';
import { recordedEvent, type RecordedRow } from './recorded-row';
import { retryTransient } from './transient-failure';
import { appendedChannel, readerWaker } from './wake-readers';

export const eventStoreMigrations: Migrations = { owner: 'event-store', folder: join(__dirname, 'migrations') };

const readStreamStatement = readSql(__dirname, 'read-stream.sql');
const readStreamsStatement = readSql(__dirname, 'read-streams.sql');
const readStreamHeadStatement = readSql(__dirname, 'read-stream-head.sql');
const readLogHeadStatement = readSql(__dirname, 'read-log-head.sql');
const readLogPageStatement = readSql(__dirname, 'read-log-page.sql');
// Unnamed, so that it is planned for the filter at hand: one plan for all would scan the log for three rare events.
const readLogPageText = typeof readLogPageStatement === 'string' ? readLogPageStatement : readLogPageStatement.text;

type LogHeadRow = { readonly storeId: string; readonly epoch: number; readonly position: Position };

/** The log in PostgreSQL: positions are dense and in commit order, see `migrations/0001-event-log.sql`. */
export const postgresEventStore = (database: Database): EventStore => {
  const wakeReaders = readerWaker(database);
  return {
    append: async (stream, expected, events) => {
      const outcome = await retryTransient(() => appendEvents(database, stream, expected, events));
      if (outcome.outcome === 'appended') wakeReaders();
      return outcome;
    },
    readStream: async (stream, from = 0) =>
      (await database.query<RecordedRow>(readStreamStatement, [stream, from])).map(recordedEvent),
    readStreams: async (streams) => byStream(await database.query<RecordedRow>(readStreamsStatement, [[...streams]])),
    headOfStream: async (stream) => (await database.query<StreamHead>(readStreamHeadStatement, [stream]))[0] ?? null,
    readAll: (after, filter = {}, pageSize = 1_000) => readAll(database, after, filter, pageSize),
    head: async () => positionOf(await logHead(database)),
    identity: async () => {
      const { storeId, epoch } = await logHead(database);
      return { storeId, epoch };
    },
    onAppended: (wake) => database.listen(appendedChannel, wake),
  };
};

/** The head is read first: every position up to it is visible by then, so a page can never step over a slow writer. */
async function* readAll(sql: Sql, after: Position | null, { streamPrefix, types }: ReadAllFilter, pageSize: number) {
  const head = positionOf(await logHead(sql));
  let last = after;
  while (head !== null && (last === null || last < head)) {
    const values = [last ?? 0n, head, streamPrefix ?? null, types === undefined ? null : [...types], pageSize];
    const page = (await sql.query<RecordedRow>(readLogPageText, values)).map(recordedEvent);
    const lastOfPage = page.at(-1);
    if (lastOfPage === undefined) return;
    yield page;
    if (page.length < pageSize) return;
    last = lastOfPage.position;
  }
}

const logHead = async (sql: Sql): Promise<LogHeadRow> => {
  const [row] = await sql.query<LogHeadRow>(readLogHeadStatement);
  if (row === undefined) throw new Error('event_store.log_head has no row; the database was not restored as a whole.');
  return row;
};

const positionOf = ({ position }: LogHeadRow): Position | null => (position === 0n ? null : position);

const byStream = (rows: readonly RecordedRow[]): ReadonlyMap<StreamName, readonly RecordedEvent[]> => {
  const streams = new Map<StreamName, RecordedEvent[]>();
  for (const row of rows) {
    const events = streams.get(row.stream);
    if (events === undefined) streams.set(row.stream, [recordedEvent(row)]);
    else events.push(recordedEvent(row));
  }
  return streams;
};
