import { createHash } from 'node:crypto';
import { connect, migrate, type Database, type Migrations } from '@understory/platform';
import { readSteps } from '../../libs/platform/src/postgres/migrate/migration-steps';
import { databaseUrl } from './database-url';

const templateLock = 7_206_901;
const made = new Map<string, Promise<string>>();

/** The name of a database in which these migrations are done: to copy it takes a third of the time that they take. */
export const migratedTemplate = (
  server: Database,
  serverUrl: string,
  migrations: readonly Migrations[],
): Promise<string> => {
  const name = `template_${digestOf(migrations)}`;
  const making = made.get(name) ?? makeOnce(server, serverUrl, name, migrations).then(() => name);
  made.set(name, making);
  return making;
};

/** By what the steps say: a server that outlives the run must not lend what was made of older ones. */
const digestOf = (migrations: readonly Migrations[]): string => {
  const steps = migrations.flatMap(readSteps).map(({ owner, name, sha256 }) => [owner, name, sha256]);
  return createHash('sha256').update(JSON.stringify(steps)).digest('hex').slice(0, 40);
};

/** Whoever comes first makes it. One that lets nobody in is whole; one that a killed run left half made is not. */
const makeOnce = (
  server: Database,
  serverUrl: string,
  name: string,
  migrations: readonly Migrations[],
): Promise<void> =>
  server.session(async (session) => {
    await session.query('select pg_advisory_lock($1)', [templateLock]);
    const [found] = await session.query<{ readonly isWhole: boolean }>(
      'select not datallowconn as "isWhole" from pg_database where datname = $1',
      [name],
    );
    if (found?.isWhole === true) return;
    if (found !== undefined) await session.query(`drop database ${name} with (force)`);
    await session.query(`create database ${name}`);
    const database = connect(databaseUrl(serverUrl, name), { applicationName: 'understory test' });
    await migrate(database, migrations);
    await database.close();
    await session.query(`alter database ${name} allow_connections false`);
  });
