import fc from 'fast-check';
import { categoryOf } from './category';
import { isBelow, toDouble } from './percent-fraction';
import { isEnoughRated } from './rated-share';
import { firstLimits } from '../instrument/instrument-limits';

const fraction = (childSum: number, normHundredths: number) => ({ childSum, normHundredths });

describe('a percent held to a limit', () => {
  it('is not below 65 at 26 of 40, though dividing first may say so', () => {
    const added = 6.6 + 6.7 + 6.7 + 6.6 + 6.7 + 6.7;
    expect(added).not.toBe(40);
    expect(isBelow(fraction(26, 4000), 65)).toBe(false);
    expect(toDouble(fraction(26, 4000))).toBe(65);
  });

  it('is below 65 as soon as the norm is one tenth, or one hundredth, more', () => {
    expect(isBelow(fraction(26, 4010), 65)).toBe(true);
    expect(isBelow(fraction(26, 4001), 65)).toBe(true);
    expect(isBelow(fraction(26, 3999), 65)).toBe(false);
  });

  it('is not below 62 at 31 of 50, and is one tenth of a norm further', () => {
    expect(isBelow(fraction(31, 5000), 62)).toBe(false);
    expect(isBelow(fraction(31, 5010), 62)).toBe(true);
    expect(isBelow(fraction(31, 4990), 62)).toBe(false);
    expect(toDouble(fraction(31, 5000))).toBe(62);
  });

  it('parts the categories exactly at 65 and 85', () => {
    const category = (childSum: number, normHundredths: number) =>
      categoryOf(fraction(childSum, normHundredths), firstLimits);
    expect(category(39, 6001)).toBe('essential');
    expect(category(39, 6000)).toBe('therapeutic');
    expect(category(51, 6001)).toBe('therapeutic');
    expect(category(51, 6000)).toBe('enrichment');
  });

  it('agrees with exact arithmetic for every sum and limit', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 384 }),
        fc.integer({ min: 100, max: 38_400 }),
        fc.integer({ min: 1, max: 200 }),
        (childSum, norm, limit) =>
          expect(isBelow(fraction(childSum, norm), limit)).toBe(
            BigInt(childSum) * 10_000n < BigInt(limit) * BigInt(norm),
          ),
      ),
    ));

  it('shows the nearest double: no other double is nearer to the fraction', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 384 }), fc.integer({ min: 100, max: 38_400 }), (childSum, norm) => {
        // A double is scaled by 2^60 without loss here, so its distance to the fraction is a whole number.
        const distance = (percent: number) => {
          const off = BigInt(percent * 2 ** 60) * BigInt(norm) - ((BigInt(childSum) * 10_000n) << 60n);
          return off < 0n ? -off : off;
        };
        const shown = toDouble(fraction(childSum, norm));
        const step = 2 ** (Math.floor(Math.log2(shown)) - 52);
        expect(distance(shown) <= distance(shown + step)).toBe(true);
        expect(distance(shown) <= distance(shown - step)).toBe(true);
      }),
    ));
});

describe('the share of functions that must be rated', () => {
  it.each([
    [4, 6, false],
    [5, 6, true],
    [6, 8, false],
    [7, 8, true],
    [5, 7, false],
    [6, 7, true],
    [9, 12, false],
    [10, 12, true],
    [4, 5, true],
    [25, 32, false],
    [26, 32, true],
  ])('%i of %i: enough is %s', (rated, total, enough) => expect(isEnoughRated(rated, total)).toBe(enough));
});
