import { eventStoreMigrations, type EventStore, postgresEventStore, type Position } from '@understory/event-store';
import type { Database, Migrations } from '@understory/platform';
import { readModelMigrations } from '../migrations';

type Prepared = { readonly database: Database; drop(): Promise<void> };
type Create = (migrations: readonly Migrations[]) => Promise<Prepared>;

/**
 * Each call makes a log and read models of its own, so that every rule starts from nothing. They are dropped after each
 * test: kept until the end of the file, their connections together would be more than the server lends.
 */
export const freshDatabases = (create: Create): (() => Promise<Database>) => {
  const opened: Prepared[] = [];
  afterEach(async () => {
    for (const test of opened.splice(0)) await test.drop();
  });
  return async () => {
    const test = await create([eventStoreMigrations, ...readModelMigrations]);
    opened.push(test);
    return test.database;
  };
};

/** The log as a backup taken at `upTo` brings it back: the same store and epoch, and nothing after it. */
export const restoredInto = async (database: Database, from: EventStore, upTo: Position): Promise<EventStore> => {
  const store = postgresEventStore(database);
  const { storeId, epoch } = await from.identity();
  await database.query('update event_store.log_head set store_id = $1, epoch = $2', [storeId, epoch]);
  for await (const page of from.readAll(null))
    for (const event of page.filter(({ position }) => position <= upTo))
      await store.append(event.stream, event.revision === 0 ? 'no-stream' : event.revision - 1, [event]);
  return store;
};

export const holders = async (database: Database): Promise<readonly number[]> =>
  (
    await database.query<{ pid: number }>(
      `select distinct pid from pg_locks
        where locktype = 'advisory' and classid = 7206002 and granted
          and database = (select oid from pg_database where datname = current_database())`,
    )
  ).map(({ pid }) => pid);

export const somebodyWaitsForALock = async (database: Database): Promise<boolean> => {
  const [row] = await database.query<{ waiting: boolean }>(
    `select exists (select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()) as waiting`,
  );
  return row?.waiting === true;
};

/** Looks again until it is so; the test's own time limit ends it. */
export const until = async (isSo: () => Promise<boolean> | boolean): Promise<void> => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
};
