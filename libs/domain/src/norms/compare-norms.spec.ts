import { compareNorms } from './compare-norms';
import type { NormRow } from './norm-set';

const typical = (over: Readonly<Record<number, number>> = {}): readonly number[] =>
  Array.from({ length: 32 }, (_, index) => over[index + 1] ?? 900);
const row = (fromMonths: number, toMonths: number, over: Readonly<Record<number, number>> = {}): NormRow => ({
  ...{ fromMonths, toMonths, typicalHundredths: typical(over) },
});
const compare = (before: readonly NormRow[], after: readonly NormRow[]) =>
  compareNorms({ rows: before }, { rows: after });

describe('two sets of norms', () => {
  it('differ nowhere when they say the same, in other bands too', () =>
    expect(compare([row(0, 24)], [row(12, 24), row(0, 12)])).toEqual([]));

  it('differ by ages that neither band cuts through, with the function that differs most', () =>
    expect(compare([row(0, 24)], [row(0, 12), row(12, 24, { 5: 850, 9: 1000, 10: 800 })])).toEqual([
      {
        ...{ fromMonths: 12, toMonths: 24, covered: 'by-both', functions: 3 },
        largest: { functionNumber: 9, beforeHundredths: 900, afterHundredths: 1000 },
      },
    ]));

  it('differ where only one of them covers an age, and not where neither does', () =>
    expect(compare([row(0, 12)], [row(6, 12), row(24, 36)])).toEqual([
      { fromMonths: 0, toMonths: 6, covered: 'by-old-only', functions: 32, largest: null },
      { fromMonths: 24, toMonths: 36, covered: 'by-new-only', functions: 32, largest: null },
    ]));
});
