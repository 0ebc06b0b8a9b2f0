import type { KurrentEventStore } from './kurrent-event-store';

/** Loads the client only where it is wanted: with its native part it takes longer to load than everything else here. */
export const openKurrentEventStore = async (connectionString: string): Promise<KurrentEventStore> => {
  const { openKurrentEventStore: open } = await import('./open-kurrent-event-store.js');
  return open(connectionString);
};
