import { randomUUID } from 'node:crypto';
import { accessMigrations } from '@understory/access';
import { eventStoreMigrations } from '@understory/event-store';
import { jobsMigrations } from '@understory/jobs';
import { connect, couldAlter, giveRights, type Database } from '@understory/platform';
import { readModelMigrations } from '@understory/read-models';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import { rightsOfApp } from './rights-of-app';

const role = `app_${randomUUID().replaceAll('-', '')}`;
let test: TestDatabase;
let app: Database;
beforeAll(async () => {
  test = await createTestDatabase([eventStoreMigrations, ...readModelMigrations, jobsMigrations, ...accessMigrations]);
  await test.database.query(`create role ${role} login password 'test'`);
  await giveRights(test.database, role, rightsOfApp);
  const url = new URL(test.connectionString);
  [url.username, url.password] = [role, 'test'];
  app = connect(url.href, { applicationName: 'understory test' });
});
afterAll(async () => {
  await app.close();
  await test.database.query(`drop owned by ${role} cascade`);
  await test.database.query(`drop role ${role}`);
  await test.drop();
});

const refused = /permission denied|must be owner/;

/** Tables that refuse to be changed by themselves: each of them bears witness of something. */
const witnesses = async (): Promise<readonly string[]> => {
  const rows = await test.database.query<{ readonly name: string }>(
    `select distinct n.nspname || '.' || c.relname as name
       from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
      where not t.tgisinternal and t.tgname like '%never_changed' order by 1`,
  );
  return rows.map(({ name }) => name);
};

describe('the role that the running product has', () => {
  it('may only add to whatever bears witness, and to nothing of it more than that', async () => {
    const tables = await witnesses();
    expect(tables).toEqual(expect.arrayContaining(['event_store.event', 'access.read_log', 'access.account_act']));
    expect(rightsOfApp.addTo).toEqual(expect.arrayContaining([...tables]));
    expect(await couldAlter(app, rightsOfApp.addTo)).toBe(false);
    for (const table of tables) {
      const [column] = await test.database.query<{ readonly name: string }>(
        "select attname as name from pg_attribute where attrelid = to_regclass($1) and attnum > 0 and attidentity = '' limit 1",
        [table],
      );
      for (const statement of [
        `update ${table} set ${column?.name} = ${column?.name}`,
        `delete from ${table}`,
        `truncate ${table}`,
        `alter table ${table} disable trigger all`,
        `alter table ${table} add column more text`,
        `alter table ${table} owner to current_user`,
        `create index on ${table} (${column?.name})`,
        `drop table ${table} cascade`,
      ])
        await expect(app.query(statement)).rejects.toThrow(refused);
    }
  });

  it.each([
    'delete from event_store.stream_head',
    'delete from event_store.log_head',
    "insert into platform.migration (owner, name, sha256) values ('a', 'b', 'c')",
    'create or replace function event_store.refuse_change() returns trigger language plpgsql as $$ begin return null; end $$',
    'drop function event_store.refuse_change() cascade',
    'drop schema event_store cascade',
    'create table event_store.more (n integer)',
    'set session_replication_role = replica',
  ])('may not %s', async (statement) => {
    await expect(app.query(statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  it.each([
    'update event_store.log_head set position = position',
    'select * from event_store.event, access.read_log, platform.migration',
    "delete from access.session where account_id = 'nobody'",
    'create table read_models_next.caseload (like read_models.caseload including all)',
    'alter table read_models_next.caseload set schema read_models_old',
    'drop table read_models_old.caseload',
    'truncate read_models.caseload',
    'truncate jobs.regeneration_request',
    'create schema bullmq',
  ])('may %s', async (statement) => {
    await expect(app.query(statement)).resolves.toBeDefined();
  });
});
