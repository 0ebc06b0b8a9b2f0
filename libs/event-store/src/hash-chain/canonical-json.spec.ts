import canonicalize from 'canonicalize';
import fc from 'fast-check';
import type { Json } from '../envelope';
import { canonicalJson } from './canonical-json';

describe('canonical JSON', () => {
  it('is what the reference implementation of RFC 8785 writes, for every value', () =>
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary', maxDepth: 4 }), (value) => {
        const json = JSON.parse(JSON.stringify(value)) as Json;
        expect(canonicalJson(json)).toBe(canonicalize(json));
      }),
      { numRuns: 2_000 },
    ));

  it('is that too for objects of many keys, numbers among them and letters beyond the first plane', () =>
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.oneof(fc.nat().map(String), fc.string({ unit: 'binary' })),
          fc.double({ noNaN: true, noDefaultInfinity: true }),
          {
            minKeys: 20,
            maxKeys: 300,
          },
        ),
        (fields) => expect(canonicalJson(fields)).toBe(canonicalize(fields)),
      ),
    ));

  it.each([NaN, Infinity, -Infinity])('refuses %s, which JSON cannot hold', (number) =>
    expect(() => canonicalJson({ deep: [number] })).toThrow(),
  );

  it('writes zero without a sign and every number as ECMAScript does', () =>
    expect(canonicalJson([-0, 1e21, 1e-7, 0.1, 5e-324])).toBe('[0,1e+21,1e-7,0.1,5e-324]'));
});
