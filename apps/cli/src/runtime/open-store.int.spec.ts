import { eventStoreMigrations, postgresEventStore, type EventStore } from '@understory/event-store';
import { OperatorError } from '@understory/platform';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import { appendEach } from '../../../../libs/event-store/src/kurrentdb/double/drafts.fixture';
import {
  kurrentDouble,
  type KurrentDouble,
} from '../../../../libs/event-store/src/kurrentdb/double/kurrent-double.fixture';
import { openStore } from './open-store';

describe('where the log is kept', () => {
  let test: TestDatabase;
  let inPostgres: EventStore;
  let double: KurrentDouble;
  beforeEach(async () => {
    test = await createTestDatabase([eventStoreMigrations]);
    inPostgres = postgresEventStore(test.database);
    double = await kurrentDouble();
  });
  afterEach(async () => {
    await double.close();
    await test.drop();
  });

  it('is PostgreSQL when nothing is set', async () => {
    const { store, close } = await openStore({ kurrentdbUrl: undefined }, test.database);
    await appendEach(store, 1);
    await close();
    expect(await inPostgres.head()).not.toBeNull();
  });

  it('is the KurrentDB of KURRENTDB_URL, and then nothing goes to PostgreSQL', async () => {
    const { store, close } = await openStore({ kurrentdbUrl: double.connectionString }, test.database);
    await appendEach(store, 1);
    await close();
    expect(await inPostgres.head()).toBeNull();
    expect(double.log.records.map(({ type }) => type)).toContain('Happened');
  });

  it('is not begun anew in a KurrentDB while the events are still in PostgreSQL', async () => {
    await appendEach(inPostgres, 1);
    await expect(openStore({ kurrentdbUrl: double.connectionString }, test.database)).rejects.toThrow(OperatorError);
    const there = await openStore({ kurrentdbUrl: undefined }, test.database);
    expect(await there.store.head()).not.toBeNull();
  });
});
