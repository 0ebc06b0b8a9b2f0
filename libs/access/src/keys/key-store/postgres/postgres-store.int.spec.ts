import { migrate, OperatorError, type Database } from '@understory/platform';
import { createTestDatabase } from '../../../../../../test/support/database';
import { lentDatabases } from '../../../../../../test/support/lent-databases';
import { accessMigrations } from '../../../migrations';
import { keyRingConformance } from '../../key-ring.conformance';
import { openKeyRing } from '../../key-ring';
import { singleMaster } from '../../memory-keys';
import { recordKeyFile } from '../key-names';
import type { KeyStore } from '../key-store';
import { keyStoreConformance } from '../key-store.conformance';
import { postgresKeyStore } from './postgres-store';
import { openPostgresKeyStore, type OpenedKeyStore } from './open-postgres-store';

const record = 'ab0c1d2e-0000-4000-8000-000000000001';
const master = singleMaster(Buffer.alloc(32, 1));
const databases = lentDatabases();
afterAll(databases.drop);

const opening = async () => {
  const test = await databases.lend();
  const opened: OpenedKeyStore[] = [];
  const again = async () => {
    const one = await openPostgresKeyStore(test.connectionString);
    opened.push(one);
    return one.store;
  };
  const close = async () => {
    for (const one of opened) await one.close();
    await databases.giveBack(test);
  };
  return { test, store: await again(), again, close };
};

keyStoreConformance('a database', opening);

keyRingConformance('a database', async () => {
  const { store, again, close } = await opening();
  return { store, open: async (options) => openKeyRing(await again(), master, options), close };
});

describe('a database of keys', () => {
  let place: Awaited<ReturnType<typeof opening>>;
  beforeEach(async () => {
    place = await opening();
  });
  afterEach(() => place.close());

  it('makes one key when another process is in the middle of making it', async () => {
    const here = await openKeyRing(place.store, master);
    const made = await (await master.newest()).wrap(Buffer.alloc(32, 9), `record key ${record}`);
    const { database } = place.test;
    let obtaining: ReturnType<typeof here.keys.obtain> | undefined;
    await database.transaction(async (slow) => {
      await slow.query('insert into keys.entry (name, content) values ($1, $2)', [
        recordKeyFile(record),
        Buffer.from(made),
      ]);
      obtaining = here.keys.obtain(record);
      // Held open until the second one is seen to wait for it.
      await untilSomebodyWaits(database);
    });
    const key = await obtaining;
    const there = await openKeyRing(await place.again(), master);
    expect((await there.keys.find(record))?.digest('x')).toBe(key?.digest('x'));
    const content = await place.store.read(recordKeyFile(record));
    expect(content?.toString('utf8')).toBe(made);
  });

  it('does not bring a key back that was destroyed while it was wrapped anew', async () => {
    const { keys } = await openKeyRing(place.store, master);
    await keys.obtain(record);
    const before = (await place.store.read(recordKeyFile(record))) ?? Buffer.alloc(0);
    const { database } = place.test;
    let rewrapping: Promise<boolean> | undefined;
    await database.transaction(async (slow) => {
      await slow.query('update keys.entry set content = $2 where name = $1', [
        recordKeyFile(record),
        Buffer.from('destroyed\n'),
      ]);
      rewrapping = place.store.rewrap(recordKeyFile(record), before, 'the same key');
      await untilSomebodyWaits(database);
    });
    expect(await rewrapping).toBe(false);
    expect(await keys.isDestroyed(record)).toBe(true);
  });

  it.each([
    ['made', (store: KeyStore) => store.writeOnce('index.key', 'a')],
    ['written over', (store: KeyStore) => store.writeOver('index.key', 'a')],
    ['buried', (store: KeyStore) => store.bury('index.key')],
    ['wrapped anew', (store: KeyStore) => store.rewrap('signing.key', Buffer.from('a'), 'b')],
  ])('waits for the disk when a key is %s, whatever the server is told about speed', async (_, write) => {
    await place.store.writeOnce('signing.key', 'a');
    await place.test.database.transaction(async (sql) => {
      await sql.query('set local synchronous_commit = off');
      await write(postgresKeyStore(sql));
      expect(await sql.query('show synchronous_commit')).toEqual([{ synchronous_commit: 'on' }]);
    });
  });

  it('is refused where it is the database of the record, under whatever name', async () => {
    const record = await createTestDatabase(accessMigrations);
    const elsewhere = new URL(record.connectionString);
    elsewhere.searchParams.set('application_name', 'another address of it');
    await expect(openPostgresKeyStore(elsewhere.href)).rejects.toThrow(/name the same database/);
    await record.drop();
  });

  it('is refused from the moment that it holds the record, too', async () => {
    await migrate(place.test.database, accessMigrations);
    await expect(openPostgresKeyStore(place.test.connectionString)).rejects.toThrow(OperatorError);
    await place.test.database.query('drop schema access cascade');
  });

  it('tells in words, and without the address, that nothing answers', async () => {
    await expect(openPostgresKeyStore('postgres://keys:s3cret@127.0.0.1:1/keys')).rejects.toThrow(
      /^The PostgreSQL of KEYS_URL cannot be used: nothing answers at its host and port\.$/,
    );
  });
});

const untilSomebodyWaits = async (database: Database): Promise<void> => {
  const waiting = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await database.query(waiting)).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
};
