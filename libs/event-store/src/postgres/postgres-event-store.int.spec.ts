import { createTestDatabase } from '../../../../test/support/database';
import { eventStoreConformance } from '../event-store.conformance';
import { eventStoreMigrations, postgresEventStore } from './postgres-event-store';

eventStoreConformance('PostgreSQL', async () => {
  const test = await createTestDatabase([eventStoreMigrations]);
  return { store: postgresEventStore(test.database), close: () => test.drop() };
});
