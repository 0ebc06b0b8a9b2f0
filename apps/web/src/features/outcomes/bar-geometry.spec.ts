import { barsOf } from './bar-geometry';

describe('the bars of a program', () => {
  const bars = barsOf(
    [
      { step: 0, meanPercent: 60 },
      { step: 1, meanPercent: null },
      { step: 2, meanPercent: 90 },
    ],
    { width: 120, height: 92 },
  );

  it('leave out what is withheld, and keep its place', () => {
    expect(bars.map(({ step }) => step)).toEqual([0, 2]);
    expect((bars[1]?.x ?? 0) - (bars[0]?.x ?? 0)).toBeGreaterThan(2 * (bars[0]?.width ?? 0));
  });

  it('are as high as their percent', () => expect((bars[1]?.height ?? 0) / (bars[0]?.height ?? 1)).toBeCloseTo(1.5));
});
