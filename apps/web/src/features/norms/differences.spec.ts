import { changesOf } from './differences';

describe('what a file of norms would change', () => {
  it('is told by age, with the function that differs most', () => {
    const trial = { label: 'agency@2', against: 'agency', againstDemonstration: false, bands: 2 };
    const differences = [
      { fromMonths: 0, toMonths: 30, covered: 'by-both', functions: 3, largestOf: 8, before: 9, after: 10.5 } as const,
      ...[{ fromMonths: 30, toMonths: 36, covered: 'by-old-only', functions: 32 } as const].map((ages) => ({
        ...{ ...ages, largestOf: null, before: null, after: null },
      })),
    ];
    expect(changesOf({ ...trial, differences })).toEqual([
      { where: 'Norms', before: 'agency', after: 'agency@2, 2 bands of ages' },
      { where: '0 y 0 m – 2 y 6 m', before: 'Sleep 9.00', after: '10.50, the most of 3 functions that differ' },
      { where: '2 y 6 m – 3 y 0 m', before: 'covered', after: 'not covered' },
    ]);
  });
});
