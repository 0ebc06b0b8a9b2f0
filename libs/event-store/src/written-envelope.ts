import type { EventEnvelope, EventMetadata } from './envelope';
import { canonicalJson } from './hash-chain/canonical-json';
import { canonicalEnvelopeOf, hashOfCanonical, type CanonicalEnvelope } from './hash-chain/hash-of';

export type UnsignedEnvelope = Omit<EventEnvelope, 'metadata'> & { readonly metadata: Omit<EventMetadata, 'hash'> };

// What was hashed is what is stored a moment later: writing every event as JSON twice would halve the speed of appends.
// On the event itself, where no copy, comparison or JSON of it sees them, and gone with it: a map of thousands of live
// envelopes costs the garbage collector more than it saves.
const texts = Symbol('the texts that were hashed');

type Written = { readonly [texts]?: CanonicalEnvelope };

/** Closes an envelope with its hash. */
export const closed = (envelope: UnsignedEnvelope): EventEnvelope => {
  const { id, stream, revision, type, schemaVersion, data, metadata } = envelope;
  const [dataText, metadataText] = [canonicalJson(data), canonicalJson(metadata)];
  const canonical: CanonicalEnvelope = { id, stream, revision, type, schemaVersion, dataText, metadataText };
  const event = { ...envelope, metadata: { ...metadata, hash: hashOfCanonical(canonical) } };
  return Object.defineProperty(event, texts, { value: canonical });
};

/** The texts a store keeps of an envelope. */
export const writtenEnvelopeOf = (event: EventEnvelope & Written): CanonicalEnvelope =>
  event[texts] ?? canonicalEnvelopeOf(event);
