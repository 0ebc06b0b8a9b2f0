import { createHash } from 'node:crypto';
import type { EventEnvelope } from '../envelope';
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
      const { hash } = event.metadata;
      const wrong = whatIsWrong(event, isUnchanged, heads.get(event.stream));
      if (wrong !== null) return wrong;
      heads.set(event.stream, { revision: event.revision, hash });
      digest.update(hash);
      events += 1;
      return null;
    },
    proof: () => ({ events, streams: heads.size, sha256: digest.copy().digest('hex') }),
    heads: () => heads,
  };
};

const whatIsWrong = (
  { revision, metadata }: EventEnvelope,
  isUnchanged: boolean,
  before: ProvenHead | undefined,
): string | null => {
  const expected = before === undefined ? 0 : before.revision + 1;
  if (revision !== expected)
    return `revision ${expected} of its stream should stand here: an event was removed, inserted or moved`;
  if (!isUnchanged) return 'its content does not match its hash: the event was changed';
  if (metadata.previousHash !== (before?.hash ?? firstPreviousHash))
    return 'it does not continue the event before it: one of the two was replaced';
  return null;
};
