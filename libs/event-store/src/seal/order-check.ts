import { orderHasher, firstOrderHash } from './order-hash';
import type { Seal } from './seal';

const hashBytes = 32;

export type OrderCheck = {
  /** Hashes of events in log order, 32 bytes each; `before` events stand in front of the first of them. */
  add(before: number, hashes: Uint8Array): void;
  /** For each seal, whether the events since the seal before it are the sealed ones, in the sealed order. */
  isKept(): readonly boolean[];
};

/** Every seal by its own stretch of the log, so that each break is told by the seal that covers it. */
export const orderCheck = (seals: readonly Seal[]): OrderCheck => {
  const stretches = seals.map(({ previous, events }) => ({
    from: previous?.events ?? 0,
    to: events,
    hasher: orderHasher(previous?.orderHash ?? firstOrderHash),
  }));
  return {
    add: (before, hashes) => {
      const after = before + hashes.length / hashBytes;
      for (const { from, to, hasher } of stretches) {
        if (to <= before || from >= after) continue;
        const start = Math.max(from, before) - before;
        const end = Math.min(to, after) - before;
        hasher.add(hashes.subarray(start * hashBytes, end * hashBytes));
      }
    },
    isKept: () => stretches.map(({ hasher }, index) => hasher.digest() === seals[index]?.orderHash),
  };
};
