import { randomUUID } from 'node:crypto';
import { connect, type Database } from '@understory/platform';

export type TestDatabase = { readonly database: Database; readonly connectionString: string; drop(): Promise<void> };

/** A database of its own for one spec file. `prepare` brings it to the state the file needs. */
export const createTestDatabase = async (prepare: (database: Database) => Promise<void>): Promise<TestDatabase> => {
  const serverUrl = process.env['TEST_DATABASE_URL'];
  if (serverUrl === undefined)
    throw new Error('TEST_DATABASE_URL is not set; run through `npm test`, which starts a server.');
  const server = connect(serverUrl, { applicationName: 'understory test', maxConnections: 1 });
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await server.query(`create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const database = connect(url.href, { applicationName: 'understory test' });
  await prepare(database);
  return {
    database,
    connectionString: url.href,
    drop: async () => {
      await database.close();
      await server.query(`drop database ${name} with (force)`);
      await server.close();
    },
  };
};
