import { kurrentEventStore, type KurrentEventStore, type KurrentOptions } from '../kurrent-event-store';
import { kurrentDouble, type KurrentDouble } from './kurrent-double.fixture';

export type FaultyStore = KurrentDouble & { readonly store: KurrentEventStore };

/** Quick to lose patience and to come back, so that a test of silence takes no longer than it must. */
const quick = {
  patience: { deadlineMs: 2_000, tries: 4, firstWaitMs: 5, longestWaitMs: 20 },
  resume: { firstWaitMs: 5, longestWaitMs: 20 },
  watchdogMs: 300,
};

export const openFaultyStore = async (options: Partial<KurrentOptions> = {}): Promise<FaultyStore> => {
  const double = await kurrentDouble();
  const store = kurrentEventStore({ connectionString: double.connectionString, ...quick, ...options });
  return {
    ...double,
    store,
    close: async () => {
      await store.close();
      await double.close();
    },
  };
};
