import fc from 'fast-check';
import { scores } from '../../given/ratings';
import type { Score, Scores } from '../../instrument/scores';
import { agreementOf } from './agreement';

const brainstem = (values: readonly (number | null)[]) => scores({ brainstem: values }, null);
const kappaOf = (first: readonly (number | null)[], second: readonly (number | null)[]) =>
  agreementOf(brainstem(first), brainstem(second)).kappa;

const anyRatings: fc.Arbitrary<Scores> = fc.array(
  fc.option(fc.integer({ min: 1, max: 12 }).map((value) => value as Score)),
  { minLength: 32, maxLength: 32 },
);

/** By the definition of Cohen 1968: the matrix of joint ratings against the product of its margins. */
const kappaByMatrix = (first: Scores, second: Scores): number => {
  const joint = Array.from({ length: 13 }, () => Array.from({ length: 13 }, () => 0));
  first.forEach((one, index) => {
    const other = second[index] ?? null;
    const row = one === null ? undefined : joint[one];
    if (row !== undefined && other !== null) row[other] = (row[other] ?? 0) + 1;
  });
  const rows = joint.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = joint.map((_, column) => joint.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const n = rows.reduce((sum, count) => sum + count, 0);
  let observed = 0;
  let expected = 0;
  joint.forEach((row, i) =>
    row.forEach((count, j) => {
      observed += (i - j) ** 2 * count;
      expected += ((i - j) ** 2 * (rows[i] ?? 0) * (columns[j] ?? 0)) / n;
    }),
  );
  return 1 - observed / expected;
};

describe('quadratic weighted kappa', () => {
  // By hand, after Cohen 1968 with squared distances as weights: 7 7 8 6 5 9 against 7 8 8 5 5 6 differ by
  // 0 1 0 1 0 3, squares 11, times n = 6: 66. Σa 42, Σb 39, Σa² 304, Σb² 263: expected 6·304 + 6·263 − 2·42·39 = 126.
  // κ = 1 − 66/126 = 60/126 ≈ 0.476.
  it('is 60/126 for the worked case', () =>
    expect(kappaOf([7, 7, 8, 6, 5, 9], [7, 8, 8, 5, 5, 6])).toEqual({ numerator: 60, denominator: 126 }));

  it('is 1 where both rate alike, 0 where one of them tells nothing apart, and -1 where they rate in reverse', () => {
    expect(kappaOf([3, 5, 9], [3, 5, 9])).toEqual({ numerator: 112, denominator: 112 });
    expect(kappaOf([6, 6, 6], [3, 5, 9])?.numerator).toBe(0);
    expect(kappaOf([1, 12], [12, 1])).toEqual({ numerator: -242, denominator: 242 });
  });

  it('is not defined for fewer than two functions that both rated', () => {
    const agreement = agreementOf(brainstem([7, 8, null]), brainstem([7, null, 8]));
    expect(agreement).toMatchObject({ n: 1, kappa: null, undefinedBecause: 'fewer-than-two-rated' });
  });

  it('is not defined where both gave one and the same score throughout', () =>
    expect(agreementOf(scores({}, 6), scores({}, 6))).toMatchObject({
      n: 32,
      kappa: null,
      undefinedBecause: 'no-variance',
    }));

  it('is what the matrix of joint ratings gives, whoever is called the first', () =>
    fc.assert(
      fc.property(anyRatings, anyRatings, (first, second) => {
        const { kappa } = agreementOf(first, second);
        fc.pre(kappa !== null);
        if (kappa === null) return;
        expect(kappa.numerator / kappa.denominator).toBeCloseTo(kappaByMatrix(first, second), 9);
        expect(agreementOf(second, first).kappa).toEqual(kappa);
        expect(kappa.numerator).toBeLessThanOrEqual(kappa.denominator);
      }),
    ));
});

describe('agreement by region', () => {
  it('counts, of what both rated, what is alike and what is at most one point apart', () => {
    const first = scores({ brainstem: [7, 7, 8, 6, 5, null], limbic: 4 }, null);
    const second = scores({ brainstem: [7, 8, 10, 6, null, 9], limbic: [4, 5, 4, 6, 7, 3] }, null);
    const { regions } = agreementOf(first, second);
    expect(regions[0]).toEqual({ region: 'brainstem', n: 4, exact: 2, withinOne: 3 });
    expect(regions[2]).toEqual({ region: 'limbic', n: 6, exact: 2, withinOne: 4 });
    expect(regions[4]).toEqual({ region: 'frontal-cortex', n: 0, exact: 0, withinOne: 0 });
  });

  it('adds up to the whole', () =>
    fc.assert(
      fc.property(anyRatings, anyRatings, (first, second) => {
        const { n, regions } = agreementOf(first, second);
        expect(regions.reduce((sum, region) => sum + region.n, 0)).toBe(n);
      }),
    ));

  it('names the functions that lie three points or more apart', () => {
    const { differing } = agreementOf(brainstem([7, 7, 8, 6, 5, null]), brainstem([7, 9, 5, 10, null, 1]));
    expect(differing).toEqual([
      { number: 3, first: 8, second: 5 },
      { number: 4, first: 6, second: 10 },
    ]);
  });
});
