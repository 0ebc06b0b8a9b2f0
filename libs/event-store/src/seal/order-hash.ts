import { createHash } from 'node:crypto';

/** What stands before the first event of a log. */
export const firstOrderHash = '0'.repeat(64);

export type OrderHasher = {
  /** Hashes of events in log order, 32 bytes each. */
  add(hashes: Uint8Array): void;
  digest(): string;
};

/** SHA-256 over the order hash of the seal before and the hashes of all events since, in log order. */
export const orderHasher = (previous: string): OrderHasher => {
  const hasher = createHash('sha256').update(previous, 'hex');
  return { add: (hashes) => void hasher.update(hashes), digest: () => hasher.copy().digest('hex') };
};
