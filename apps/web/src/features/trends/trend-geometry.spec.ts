import { trendOf } from './trend-geometry';

const frame = { width: 100, height: 60 };

describe('a trend', () => {
  it('places assessments by time and not by number', () => {
    const { dots } = trendOf(
      [
        { date: '2026-01-01', percent: 50, readBy: 'a' },
        { date: '2026-01-11', percent: 50, readBy: 'a' },
        { date: '2026-04-11', percent: 50, readBy: 'a' },
      ],
      frame,
    );
    expect(dots.map(({ x }) => Math.round(x))).toEqual([8, 16, 92]);
  });

  it('breaks the line where a percent is missing', () => {
    const points = [50, null, 60].map((percent, index) => ({ date: `2026-0${index + 1}-01`, percent, readBy: 'a' }));
    const { path, dots } = trendOf(points, frame);
    expect(dots).toHaveLength(2);
    expect(path.match(/M/g)).toHaveLength(2);
  });

  it('draws higher percents higher, and never outside', () => {
    const { dots, essentialY, enrichmentY } = trendOf([{ date: '2026-01-01', percent: 300, readBy: 'a' }], frame);
    expect(dots[0]?.y).toBe(8);
    expect(enrichmentY).toBeLessThan(essentialY);
  });

  it('is broken, with a seam between, where other norms begin', () => {
    const points = ['a', 'a', 'b', 'b'].map((readBy, index) => ({
      date: `2026-0${index + 1}-01`,
      percent: 50,
      readBy,
    }));
    const { path, dots, seams } = trendOf(points, frame);
    expect(path.match(/M/g)).toHaveLength(2);
    const [, before, after] = dots;
    expect(seams).toHaveLength(1);
    expect(seams[0]).toBeGreaterThan(before?.x ?? Number.NaN);
    expect(seams[0]).toBeLessThan(after?.x ?? Number.NaN);
  });
});
