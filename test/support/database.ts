import { randomUUID } from 'node:crypto';
import { connect, type Database, type Migrations } from '@understory/platform';
import { databaseUrl } from './database-url';
import { migratedTemplate } from './migrated-template';

export type TestDatabase = { readonly database: Database; readonly connectionString: string; drop(): Promise<void> };

// A log is known by an id that is drawn when its table is made; a copy is a log of its own.
const drawStoreIdAnew = `do $$ begin
  if to_regclass('event_store.log_head') is not null then update event_store.log_head set store_id = gen_random_uuid(); end if;
end $$`;

/** A database of its own for one spec file: an empty one, or one with these migrations done. */
export const createTestDatabase = async (migrations: readonly Migrations[] = []): Promise<TestDatabase> => {
  const serverUrl = process.env['TEST_DATABASE_URL'];
  if (serverUrl === undefined)
    throw new Error('TEST_DATABASE_URL is not set; run through `npm test`, which starts a server.');
  const server = connect(serverUrl, { applicationName: 'understory test', maxConnections: 1 });
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template = migrations.length === 0 ? 'template1' : await migratedTemplate(server, serverUrl, migrations);
  await server.query(`create database ${name} template ${template} strategy file_copy`);
  const url = databaseUrl(serverUrl, name);
  const database = connect(url, { applicationName: 'understory test' });
  if (migrations.length > 0) await database.query(drawStoreIdAnew);
  return {
    database,
    connectionString: url,
    drop: async () => {
      await database.close();
      await server.query(`drop database ${name} with (force)`);
      await server.close();
    },
  };
};
