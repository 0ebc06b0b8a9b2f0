import fc from 'fast-check';
import { sameFacts } from './same-facts';

describe('two plain values', () => {
  it('say the same whatever the order of their keys', () =>
    expect(sameFacts({ a: 1, b: [null, { c: 'x' }] }, { b: [null, { c: 'x' }], a: 1 })).toBe(true));

  it.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1, b: 2 }, { a: 1 }],
    [{ a: undefined }, { b: undefined }],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 2]],
    [[], {}],
    [null, {}],
    [1, '1'],
    [{ '0': 1 }, [1]],
  ])('%j and %j differ', (one, other) => expect(sameFacts(one, other)).toBe(false));

  it('come back from JSON as they went', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(sameFacts(JSON.parse(text), JSON.parse(text))).toBe(true);
      }),
    ));
});
