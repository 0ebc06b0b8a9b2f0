import type { EventEnvelope, EventMetadata } from './envelope';
import { canonicalJson } from './hash-chain/canonical-json';
import { canonicalEnvelopeOf, hashOfCanonical, type CanonicalEnvelope } from './hash-chain/hash-of';

export type UnsignedEnvelope = Omit<EventEnvelope, 'metadata'> & { readonly metadata: Omit<EventMetadata, 'hash'> };

// What was hashed is what is stored a moment later: writing every event as JSON twice would halve the speed of appends.
// Bounded instead of a WeakMap, which the garbage collector walks again and again.
const written = new Map<EventEnvelope, CanonicalEnvelope>();
const keptAtMost = 4_096;

/** Closes an envelope with its hash. */
export const closed = (envelope: UnsignedEnvelope): EventEnvelope => {
  const { id, stream, revision, type, schemaVersion, data, metadata } = envelope;
  const [dataText, metadataText] = [canonicalJson(data), canonicalJson(metadata)];
  const canonical = { id, stream, revision, type, schemaVersion, dataText, metadataText };
  const event = { ...envelope, metadata: { ...metadata, hash: hashOfCanonical(canonical) } };
  keep(event, canonical);
  return event;
};

const keep = (event: EventEnvelope, canonical: CanonicalEnvelope): void => {
  written.set(event, canonical);
  if (written.size <= keptAtMost) return;
  const [oldest] = written.keys();
  if (oldest !== undefined) written.delete(oldest);
};

/** The texts a store keeps of an envelope. */
export const writtenEnvelopeOf = (event: EventEnvelope): CanonicalEnvelope =>
  written.get(event) ?? canonicalEnvelopeOf(event);
