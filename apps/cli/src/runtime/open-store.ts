import {
  adoptPostgresIdentity,
  openKurrentEventStore,
  postgresEventStore,
  type ArchivedIdentity,
  type EventStore,
} from '@understory/event-store';
import { OperatorError, type Configuration, type Database } from '@understory/platform';

export type OpenedStore = {
  readonly store: EventStore;
  /** Makes the log the continuation of one that was archived, in a later epoch. */
  readonly adoptIdentity: (archived: ArchivedIdentity) => Promise<void>;
  close(): Promise<void>;
};

/** The log where KURRENTDB_URL says, otherwise beside the read models. */
export const openStore = async (
  { kurrentdbUrl }: Pick<Configuration, 'kurrentdbUrl'>,
  database: Database,
): Promise<OpenedStore> => {
  const inPostgres = postgresEventStore(database);
  if (kurrentdbUrl === undefined)
    return {
      store: inPostgres,
      adoptIdentity: (archived) => adoptPostgresIdentity(database, archived),
      close: async () => undefined,
    };
  const store = await openKurrentEventStore(kurrentdbUrl);
  try {
    // Reference data written there would stand in the way of the events that belong there.
    if ((await store.head()) === null && (await inPostgres.head()) !== null)
      throw new OperatorError(
        'KURRENTDB_URL names a KurrentDB without events, and the database already holds some. Unset KURRENTDB_URL and move them with `understory migrate-log`, then set it again.',
      );
  } catch (error) {
    await store.close();
    throw error;
  }
  return { store, adoptIdentity: store.adoptIdentity, close: store.close };
};
