import type { EventStore } from '../event-store';
import type { LogAudit } from './log-audit';
import { rootOfHeads } from './heads-of-log';
import { firstOrderHash, orderHasher } from './order-hash';
import type { PreviousSeal, SealableState } from './seal';
import { verifyStore } from './verify-store';

/**
 * Sealing and verifying over the port alone, in log order, for stores that offer nothing better. Both read the whole
 * log, and remember the last event of every stream, some 300 bytes each.
 */
export const auditOfStore = (store: EventStore): LogAudit => ({
  stateToSeal: (previous) => stateToSeal(store, previous),
  verify: (options) => verifyStore(store, options),
});

const stateToSeal = async (store: EventStore, previous: PreviousSeal | null): Promise<SealableState> => {
  const heads = new Map<string, { readonly revision: number; readonly hash: string }>();
  const order = orderHasher(previous?.orderHash ?? firstOrderHash);
  let events = 0;
  for await (const page of store.readAll(null)) {
    for (const { stream, revision, metadata } of page) {
      heads.set(stream, { revision, hash: metadata.hash });
      if (events >= (previous?.events ?? 0)) order.add(Buffer.from(metadata.hash, 'hex'));
      events += 1;
    }
  }
  return { events, ...rootOfHeads(heads), orderHash: order.digest() };
};
