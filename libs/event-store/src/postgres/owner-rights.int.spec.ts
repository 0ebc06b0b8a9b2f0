import { randomUUID } from 'node:crypto';
import { connect, migrate, type Database } from '@understory/platform';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import { eventStoreMigrations } from './postgres-event-store';

describe('a role that owns the log and is no superuser', () => {
  const role = `owner_${randomUUID().replaceAll('-', '')}`;
  let test: TestDatabase;
  let owner: Database;
  beforeAll(async () => {
    test = await createTestDatabase();
    await test.database.query(`create role ${role} login password 'test'`);
    const [row] = await test.database.query<{ readonly name: string }>('select current_database() as name');
    await test.database.query(`alter database ${row?.name} owner to ${role}`);
    const url = new URL(test.connectionString);
    [url.username, url.password] = [role, 'test'];
    owner = connect(url.href, { applicationName: 'understory test' });
    await migrate(owner, [eventStoreMigrations]);
  });
  afterAll(async () => {
    await owner.query(`drop owned by ${role} cascade`);
    await owner.close();
    await test.database.query(
      `alter database ${new URL(test.connectionString).pathname.slice(1)} owner to current_user`,
    );
    await test.database.query(`drop role ${role}`);
    await test.drop();
  });

  it.each([
    "update event_store.event set type = 'Other'",
    'delete from event_store.event',
    'truncate event_store.event',
  ])('may not change events, not even with the triggers out of the way: %s', async (change) => {
    await owner.query('alter table event_store.event disable trigger all');
    await expect(owner.query(change)).rejects.toThrow(/permission denied/);
    await owner.query('alter table event_store.event enable always trigger event_is_never_changed');
  });
});
