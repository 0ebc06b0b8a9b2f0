import { join } from 'node:path';
import {
  connect,
  greetGiven,
  migrate,
  OperatorError,
  readSql,
  type Database,
  type HeldSession,
} from '@understory/platform';
import type { KeyStore } from '../key-store';
import { postgresKeyStore } from './postgres-store';

const owner = 'access/keys';
const otherOwners = readSql(__dirname, 'other-owners.sql');
// Two processes must not rotate or restore at once; any number that nothing else in this database uses.
const aloneLock = 7_206_020;
// Most of what is asked of it takes a fraction of a millisecond.
const maxConnections = 4;
// After this it is down, and whoever waits for a record is to be told.
const statementMs = 10_000;

export type OpenedKeyStore = {
  readonly store: KeyStore;
  /** What is done to all keys at once is done by one process alone. */
  alone<Result>(work: () => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
};

/** The key store of several hosts. Refused in a database that holds anything else of the product. */
export const openPostgresKeyStore = async (url: string): Promise<OpenedKeyStore> => {
  const database = connect(url, { applicationName: 'understory keys', maxConnections, statementMs });
  await greetGiven(database, 'KEYS_URL');
  try {
    await migrate(database, []);
    await assertNothingElse(database);
    await migrate(database, [{ owner, folder: join(__dirname, 'migrations') }]);
    await assertNothingElse(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return {
    store: postgresKeyStore(database),
    alone: async (work) =>
      withHeld(await database.hold('understory keys'), async ({ sql }) => {
        await sql.query('select pg_advisory_lock($1)', [aloneLock]);
        return work();
      }),
    close: () => database.close(),
  };
};

/** The lock ends with the connection. */
const withHeld = async <Result>(held: HeldSession, work: (held: HeldSession) => Promise<Result>): Promise<Result> => {
  try {
    return await work(held);
  } finally {
    await held.release();
  }
};

/** Whatever the two addresses look like: tables of the record stand where they are. */
const assertNothingElse = async (database: Database): Promise<void> => {
  const others = await database.query<{ readonly owner: string }>(otherOwners, [owner]);
  if (others.length === 0) return;
  throw new OperatorError(
    'KEYS_URL and DATABASE_URL name the same database: whoever had one backup of it could read every record. ' +
      'Make another database for the keys, best on another server, and name it in KEYS_URL.',
  );
};
