import { eventStoreConformance } from '../event-store.conformance';
import { kurrentDouble } from './double/kurrent-double.fixture';
import { kurrentEventStore } from './kurrent-event-store';

const openDouble = (isNew: boolean) => async () => {
  const double = await kurrentDouble();
  double.faults.appendRecords = isNew;
  const store = kurrentEventStore({ connectionString: double.connectionString });
  return {
    store,
    close: async () => {
      await store.close();
      await double.close();
    },
  };
};

eventStoreConformance('KurrentDB', openDouble(true));
eventStoreConformance('KurrentDB before 26.1', openDouble(false));

const real = process.env['TEST_KURRENTDB_URL'];
if (real !== undefined)
  eventStoreConformance('KurrentDB itself', async () => {
    const store = kurrentEventStore({ connectionString: real });
    return { store, close: () => store.close() };
  });
