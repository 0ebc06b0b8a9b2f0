import { createHash } from 'node:crypto';
import { envelop } from '../envelop';
import { commandId, streamName } from '../names';
import { canonicalJson } from './canonical-json';
import { hashOf } from './hash-of';

const [envelope] = envelop(null, streamName('thing-1'), [
  {
    type: 'Größe "gemessen"',
    schemaVersion: 1,
    data: { z: 1.0, a: ['é', null, { '\u20ac': 1e21, b: -0 }], '\r': true },
    occurredOn: '2026-02-27',
    command: {
      commandId: commandId('c'),
      commandDigest: 'digest',
      actorId: 'somebody',
      actorRole: 'system',
      correlationId: 'correlation',
      causationId: null,
      at: '2026-03-01T09:30:00.000Z',
    },
  },
]);
if (envelope === undefined) throw new Error('One draft makes one envelope.');

describe('the hash of an envelope', () => {
  it('is SHA-256 over the canonical JSON of everything in it but the hash', () => {
    const { hash, ...hashed } = envelope.metadata;
    const canonical = canonicalJson({ ...envelope, metadata: hashed });
    expect(hash).toBe(createHash('sha256').update(canonical, 'utf8').digest('hex'));
    expect(hashOf(envelope)).toBe(hash);
  });

  it('is the same for ever', () =>
    expect(envelope.metadata.hash).toBe('e2e8fb3dc9c11d1ebfa79b79330336097456762936c76e4cd4d98d520f7d87a6'));

  it('does not depend on the order of keys', () => {
    const reversed = Object.fromEntries(Object.entries(envelope.metadata).reverse());
    expect(hashOf({ ...envelope, metadata: { ...envelope.metadata, ...reversed } })).toBe(envelope.metadata.hash);
  });

  it('depends on every field of the envelope', () => {
    const { metadata } = envelope;
    const changed = [
      { ...envelope, stream: streamName('thing-2') },
      { ...envelope, revision: 1 },
      { ...envelope, type: 'Other' },
      { ...envelope, schemaVersion: 2 },
      { ...envelope, data: { z: 2 } },
      ...Object.keys(metadata)
        .filter((key) => key !== 'hash')
        .map((key) => ({ ...envelope, metadata: { ...metadata, [key]: 'changed' } })),
    ].map(hashOf);
    expect(new Set([...changed, metadata.hash]).size).toBe(5 + 9 + 1);
  });
});

describe('canonical JSON', () => {
  it('is that of RFC 8785, by its own example', () => {
    const value = {
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"\u002f',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });
});
