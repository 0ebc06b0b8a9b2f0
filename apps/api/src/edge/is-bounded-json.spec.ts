import fc from 'fast-check';
import { isBoundedJson } from './is-bounded-json';

const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const keyed = (count: number): string =>
  JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 1])));

describe('a body that is worth parsing', () => {
  it('has at most 16 levels', () => {
    expect([isBoundedJson(nested(16)), isBoundedJson(nested(17))]).toEqual([true, false]);
  });

  it('has at most 10,000 keys', () => {
    expect([isBoundedJson(keyed(10_000)), isBoundedJson(keyed(10_001))]).toEqual([true, false]);
  });

  it('may say brackets and colons in its texts', () => {
    expect(isBoundedJson(JSON.stringify({ note: `${'[{'.repeat(50)}\\"${':'.repeat(20_000)}` }))).toBe(true);
  });

  it('is every JSON that is neither deep nor wide', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 6 }), isBoundedJson));
  });

  it('need not be JSON: that is for the parser to say', () => {
    expect(['', '"', '"\\', ']]]]', '{"a":'].every(isBoundedJson)).toBe(true);
  });
});
