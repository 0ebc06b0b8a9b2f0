import type { EventEnvelope } from '../envelope';
import { canonicalEnvelopeOf, hashOfCanonical, type CanonicalEnvelope } from '../hash-chain/hash-of';

/**
 * The texts that were hashed; null when the event does not say what was hashed. Stores give keys back in canonical
 * order, so writing them as they come is tried first: it costs a fifth of sorting them.
 */
export const hashedTextsOf = (event: EventEnvelope): CanonicalEnvelope | null => {
  for (const textsOf of [textsAsItCame, canonicalEnvelopeOf]) {
    const texts = textsOf(event);
    if (hashOfCanonical(texts) === event.metadata.hash) return texts;
  }
  return null;
};

export const textsAsItCame = (event: EventEnvelope): CanonicalEnvelope => {
  const { id, stream, revision, type, schemaVersion, data, metadata } = event;
  const { hash: _hash, ...hashed } = metadata;
  return {
    id,
    stream,
    revision,
    type,
    schemaVersion,
    dataText: JSON.stringify(data),
    metadataText: JSON.stringify(hashed),
  };
};
