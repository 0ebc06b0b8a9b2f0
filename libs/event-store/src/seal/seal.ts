import { canonicalJson } from '../hash-chain/canonical-json';
import { streamName } from '../names';

/** A seal is an event like any other: chained, and covered by the seal after it. */
export const sealStream = streamName('checkpoints');
export const sealEventType = 'LogSealed';
export const sealSchemaVersion = 1;

/** Named in every seal, so that others can stand beside them one day. */
export const sealAlgorithms = { hash: 'sha256', tree: 'rfc6962-sha256', signature: 'ed25519' } as const;

/** The seal before: where this one goes on. */
export type PreviousSeal = {
  /** The hash of its event. */
  readonly hash: string;
  readonly events: number;
  readonly orderHash: string;
};

/** What is known of a log by its first events alone; the same in every store, since moving a log keeps their order. */
export type SealableState = {
  readonly events: number;
  readonly streams: number;
  /** Merkle root over the last event of every stream, in the order of their names. */
  readonly headsRoot: string;
  /** See `orderHasher`: pins the order of events across streams. */
  readonly orderHash: string;
};

export type UnsignedSeal = SealableState & {
  /** Null in the first seal of a log. */
  readonly previous: PreviousSeal | null;
  /** UTC with milliseconds. */
  readonly sealedAt: string;
  readonly algorithms: typeof sealAlgorithms;
  readonly keyId: string;
  readonly publicKey: string;
};

/** Says, signed, what a log consisted of at one moment. */
export type Seal = UnsignedSeal & { readonly signature: string };

export const isSameSeal = (one: Seal, other: Seal): boolean => canonicalJson(one) === canonicalJson(other);
