import { type EventStore, postgresEventStore } from '@understory/event-store';
import { type Database, silentLog } from '@understory/platform';
import { createTestDatabase } from '../../../../test/support/database';
import { enrolled, happen } from '../made-up-children.fixture';
import { freshDatabases, holders, somebodyWaitsForALock, until } from './fresh-database.fixture';
import type { ReadModel } from './read-model';
import { startRunner } from './start-runner';

jest.setTimeout(60_000);

const freshDatabase = freshDatabases(createTestDatabase);

/** One row an event and nothing that would hide a second one. */
const tally = (beforeCommit: () => Promise<void> = async () => undefined): ReadModel => ({
  name: 'tally',
  version: 1,
  handles: { types: ['ChildEnrolled'] },
  tables: ['tally'],
  foldIn: async (sql, events) => {
    await sql.query('insert into read_models.tally select unnest($1::bigint[])', [
      events.map((event) => event.position),
    ]);
    await beforeCommit();
    return [];
  },
});

const tallied = async (database: Database) =>
  (await database.query<{ position: bigint }>('select position from read_models.tally order by 1')).map(
    ({ position }) => position,
  );

const positions = async (store: EventStore) => {
  const all: bigint[] = [];
  for await (const page of store.readAll(null)) all.push(...page.map(({ position }) => position));
  return all;
};

/** The first runner stands before its commit, has lost its lock, and the second one waits behind it. */
const secondBehindFirst = async (end: () => void) => {
  const database = await freshDatabase();
  const store = postgresEventStore(database);
  await database.query('create table read_models.tally (position bigint not null)');
  await happen(store, [enrolled('1'), enrolled('2'), enrolled('3')]);
  let goOn = (): void => undefined;
  const mayGoOn = new Promise<void>((resolve) => (goOn = resolve));
  let isBeforeCommit = false;
  const held = tally(async () => {
    isBeforeCommit = true;
    await mayGoOn;
    end();
  });
  const first = await startRunner({ database, store, models: [held], log: silentLog });
  await until(() => isBeforeCommit);
  const second = await startRunner({ database, store, models: [tally()], log: silentLog });
  await database.query('select pg_terminate_backend($1)', [(await holders(database))[0]]);
  await until(() => somebodyWaitsForALock(database));
  const head = await happen(store, [enrolled('4')]);
  goOn();
  return { database, store, head, first, second };
};

describe('a read model taken over in the middle of a batch', () => {
  it('doubles nothing when the first runner still commits', async () => {
    const { database, store, head, first, second } = await secondBehindFirst(() => undefined);
    expect(await second.caughtUp(head, { timeoutMs: 60_000 })).toBe('reflected');
    await first.stop();
    await second.stop();
    expect(await tallied(database)).toEqual(await positions(store));
  });

  it('loses nothing when the first runner does not', async () => {
    const { database, store, head, first, second } = await secondBehindFirst(() => {
      throw new Error('The process died.');
    });
    expect(await second.caughtUp(head, { timeoutMs: 60_000 })).toBe('reflected');
    await first.stop();
    await second.stop();
    expect(await tallied(database)).toEqual(await positions(store));
  });
});
