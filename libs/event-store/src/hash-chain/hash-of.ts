import { hash as digestOf } from 'node:crypto';
import type { EventEnvelope, EventMetadata } from '../envelope';
import { canonicalJson } from './canonical-json';

/** What stands before the first event of a stream. */
export const firstPreviousHash = '0'.repeat(64);

type Named = Pick<CanonicalEnvelope, 'stream' | 'revision' | 'type' | 'schemaVersion'>;

/** An envelope as a store keeps it: body and metadata are the very texts that were hashed. */
export type CanonicalEnvelope = {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly schemaVersion: number;
  readonly dataText: string;
  /** With `previousHash`, without `hash`. */
  readonly metadataText: string;
};

type Unsigned = Omit<EventEnvelope, 'metadata'> & { readonly metadata: Omit<EventMetadata, 'hash'> };

export const canonicalEnvelopeOf = (envelope: Unsigned): CanonicalEnvelope => {
  const { id, stream, revision, type, schemaVersion, data, metadata } = envelope;
  const hashed = Object.fromEntries(Object.entries(metadata).filter(([key]) => key !== 'hash'));
  const dataText = canonicalJson(data);
  return { id, stream, revision, type, schemaVersion, dataText, metadataText: canonicalJson(hashed) };
};

/** The stretch of the canonical JSON from the value of `data` to that of `metadata`. */
export const bodyOf = ({ id, dataText, metadataText }: CanonicalEnvelope): string =>
  `${dataText},"id":${JSON.stringify(id)},"metadata":${metadataText}`;

/** Over stored text, byte for byte: parsing it first would forgive a changed space or a doubled key. */
export const hashOfBody = ({ stream, revision, type, schemaVersion }: Named, body: string): string =>
  // In one call: a hash object for each event would cost more than the hashing.
  digestOf(
    'sha256',
    `{"data":${body},"revision":${revision},"schemaVersion":${schemaVersion},` +
      `"stream":${JSON.stringify(stream)},"type":${JSON.stringify(type)}}`,
    'hex',
  );

export const hashOfCanonical = (envelope: CanonicalEnvelope): string => hashOfBody(envelope, bodyOf(envelope));

/** SHA-256 over the canonical JSON of the envelope without its own hash. */
export const hashOf = (envelope: Unsigned): string => hashOfCanonical(canonicalEnvelopeOf(envelope));
