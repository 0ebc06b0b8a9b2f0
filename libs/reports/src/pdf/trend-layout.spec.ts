import { percentRange, unbrokenRuns } from './trend-layout';

describe('a trend', () => {
  it('parts its line where a percent is missing, and never bridges the gap', () => {
    const points = [50, 60, null, 70].map((percent, day) => ({ day, percent }));
    expect(unbrokenRuns(points).map((run) => run.map(({ percent }) => percent))).toEqual([[50, 60], [70]]);
  });

  it('leaves room around all values and limits, and never goes under zero', () => {
    expect(percentRange([49.7, 81.4, 65, 85])).toEqual({ low: 40, high: 90 });
    expect(percentRange([2, 118])).toEqual({ low: 0, high: 130 });
  });
});
