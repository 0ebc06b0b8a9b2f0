import { OperatorError } from '@understory/platform';
import { patient } from './asking';
import { isRefusedAccess } from './failures';
import { kurrentEventStore, type KurrentEventStore } from './kurrent-event-store';

/** A wrong KURRENTDB_URL is told at the start, in words, and without the URL, which carries a password. */
export const openKurrentEventStore = async (connectionString: string): Promise<KurrentEventStore> => {
  const greeting = kurrentEventStore({ connectionString, patience: { ...patient, tries: 2 } });
  try {
    await greeting.identity();
  } catch (error) {
    throw new OperatorError(`The KurrentDB of KURRENTDB_URL cannot be used: ${reasonOf(error)}`);
  } finally {
    await greeting.close();
  }
  return kurrentEventStore({ connectionString });
};

const reasonOf = (error: unknown): string =>
  isRefusedAccess(error)
    ? 'the user or the password is wrong, or may neither read nor write.'
    : 'nothing answers at its host and port in the way the URL says; check tls=, the certificate file and the hosts.';
