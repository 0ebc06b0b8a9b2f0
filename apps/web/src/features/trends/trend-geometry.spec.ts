import { trendOf } from './trend-geometry';

const frame = { width: 100, height: 60 };

describe('a trend', () => {
  it('places assessments by time and not by number', () => {
    const { dots } = trendOf(
      [
        { date: '2026-01-01', percent: 50 },
        { date: '2026-01-11', percent: 50 },
        { date: '2026-04-11', percent: 50 },
      ],
      frame,
    );
    expect(dots.map(({ x }) => Math.round(x))).toEqual([8, 16, 92]);
  });

  it('breaks the line where a percent is missing', () => {
    const points = [50, null, 60].map((percent, index) => ({ date: `2026-0${index + 1}-01`, percent }));
    const { path, dots } = trendOf(points, frame);
    expect(dots).toHaveLength(2);
    expect(path.match(/M/g)).toHaveLength(2);
  });

  it('draws higher percents higher, and never outside', () => {
    const { dots, essentialY, enrichmentY } = trendOf([{ date: '2026-01-01', percent: 300 }], frame);
    expect(dots[0]?.y).toBe(8);
    expect(enrichmentY).toBeLessThan(essentialY);
  });
});
