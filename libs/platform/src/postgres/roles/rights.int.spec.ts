import { randomUUID } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '../../../../../test/support/database';
import { silentLog } from '../../log/log';
import type { Database } from '../../sql';
import { connect } from '../connect';
import { couldAlter } from './could-alter';
import { giveRights } from './give-rights';
import { openAsApp } from './open-as-app';
import type { Rights } from './rights';

const role = `app_${randomUUID().replaceAll('-', '')}`;
const rights: Rights = {
  own: ['remade'],
  write: ['witness'],
  addTo: ['witness.log', 'remade.judgement'],
  moveOn: ['witness.head'],
  read: ['witness.known'],
};
const tables = `
  create schema witness;
  create table witness.log (entry_id bigint generated always as identity primary key, what text not null);
  create table witness.head (position bigint not null);
  create table witness.known (name text not null);
  create table witness."Account" (name text not null);
  create schema remade;
  create table remade.view (n integer primary key);
  create table remade.judgement (what text not null);
  create function remade.one() returns integer language sql as 'select 1';
  insert into witness.log (what) values ('first');
  insert into witness.head values (1);`;

let test: TestDatabase;
let app: Database;
let appUrl: string;
beforeAll(async () => {
  test = await createTestDatabase();
  await test.database.query(tables);
  await test.database.query(`create role ${role} login password 'test'`);
  const url = new URL(test.connectionString);
  [url.username, url.password] = [role, 'test'];
  appUrl = url.href;
  app = connect(appUrl, { applicationName: 'understory test' });
  await giveRights(test.database, role, rights);
});
afterAll(async () => {
  await app.close();
  await test.database.query(`drop owned by ${role} cascade`);
  await test.database.query(`drop role ${role}`);
  await test.drop();
});

describe('the role that the product runs as', () => {
  it.each([
    "insert into witness.log (what) values ('second')",
    'select what from witness.log',
    'update witness.head set position = 2',
    'select name from witness.known',
    `insert into witness."Account" values ('a'); update witness."Account" set name = 'b'; delete from witness."Account"`,
    'create table remade.next (like remade.view including all); drop table remade.view; alter table remade.next rename to view',
    "insert into remade.judgement values ('skipped')",
    'create schema queue',
    'create temporary table staging (n integer)',
  ])('may %s', async (statement) => {
    await expect(app.query(statement)).resolves.toBeDefined();
  });

  it.each([
    "update witness.log set what = 'other'",
    'delete from witness.log',
    'truncate witness.log',
    'drop table witness.log',
    'alter table witness.log add column more text',
    'alter table witness.log disable trigger all',
    'create rule quiet as on insert to witness.log do instead nothing',
    'create trigger quiet before insert on witness.log for each row execute function remade.one()',
    'alter table witness.log owner to current_user',
    'drop table remade.judgement',
    'delete from remade.judgement',
    'drop schema remade cascade',
    'delete from witness.head',
    'truncate witness.head',
    "insert into witness.known values ('x')",
    'create table witness.more (n integer)',
    'drop schema witness cascade',
    'set session_replication_role = replica',
    'create role another superuser',
  ])('may not %s', async (statement) => {
    await expect(app.query(statement)).rejects.toThrow(/permission denied|must be owner|must be able to|must have/);
  });

  it('is given nothing twice, and what has become too much is taken back', async () => {
    // Without a right of one's own to give, this gives nothing, and says so in a warning alone.
    await app.query('grant update on witness.log to current_user');
    expect(await couldAlter(app, rights.addTo)).toBe(false);
    await test.database.query(`grant update, delete on witness.log to ${role}`);
    expect(await couldAlter(app, rights.addTo)).toBe(true);
    await giveRights(test.database, role, rights);
    expect(await couldAlter(app, rights.addTo)).toBe(false);
  });
});

describe('who could alter the log', () => {
  const warned: string[] = [];
  const log = { ...silentLog, warn: (event: string) => void warned.push(event) };
  const opened = () => ({
    database: test.database,
    connectionString: test.connectionString,
    embedded: false,
    close: async () => undefined,
  });

  it('is told at the start where there is one role for everything', async () => {
    const { database, close } = await openAsApp({ ...opened(), appConnectionString: null }, rights, {
      log,
      applicationName: 'understory test',
    });
    expect(database).toBe(test.database);
    expect(warned.splice(0)).toEqual([expect.stringContaining('could alter the log')]);
    await close();
  });

  it('is nobody where there are two', async () => {
    const { database, close } = await openAsApp({ ...opened(), appConnectionString: appUrl }, rights, {
      log,
      applicationName: 'understory test',
    });
    expect(await database.query('select current_user as name')).toEqual([{ name: role }]);
    expect(warned).toEqual([]);
    await close();
  });
});
