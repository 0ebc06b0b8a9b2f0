import { createHash } from 'node:crypto';
import type { EventEnvelope } from '../envelope';
import { whatIsWrong } from '../hash-chain/chain-link';
import { firstPreviousHash } from '../hash-chain/hash-of';
import { hashedTextsOf } from './hashed-texts';

/** Two logs with the same proof hold the same events in the same order. */
export type LogProof = {
  readonly events: number;
  readonly streams: number;
  /** SHA-256, lower-case hex, over the hashes of all events in log order. */
  readonly sha256: string;
};

export type ProvenHead = { readonly revision: number; readonly hash: string };

export type LogProver = {
  /** Null when the event is unchanged and continues its stream; else what is wrong with it. */
  next(event: EventEnvelope, isUnchanged?: boolean): string | null;
  proof(): LogProof;
  heads(): ReadonlyMap<string, ProvenHead>;
};

/**
 * Follows every chain through a log in its own order. It remembers the head of each stream, about 250 bytes: what
 * keeps the size of a log out of memory, and its streams in it.
 */
export const proveLog = (): LogProver => {
  const heads = new Map<string, ProvenHead>();
  const digest = createHash('sha256');
  let events = 0;
  return {
    next: (event, isUnchanged = hashedTextsOf(event) !== null) => {
      const { revision, metadata } = event;
      const { hash, previousHash } = metadata;
      const before = heads.get(event.stream);
      const continues = previousHash === (before?.hash ?? firstPreviousHash);
      // They come in log order: an event's place is how many came before it.
      const link = { revision, position: events };
      const last = before === undefined ? null : { revision: before.revision, position: -1 };
      const wrong = whatIsWrong(link, last, { isIntact: isUnchanged, continues });
      if (wrong !== null) return wrong;
      heads.set(event.stream, { revision, hash });
      digest.update(hash);
      events += 1;
      return null;
    },
    proof: () => ({ events, streams: heads.size, sha256: digest.copy().digest('hex') }),
    heads: () => heads,
  };
};
