import { instrumentV1 as limits } from '@understory/domain';
import { trendOf } from './trend-geometry';

const frame = { width: 100, height: 60 };

describe('a trend', () => {
  it('places assessments by time and not by number', () => {
    const { dots } = trendOf(
      [
        { date: '2026-01-01', percent: 50, readBy: 'a', limits },
        { date: '2026-01-11', percent: 50, readBy: 'a', limits },
        { date: '2026-04-11', percent: 50, readBy: 'a', limits },
      ],
      frame,
    );
    expect(dots.map(({ x }) => Math.round(x))).toEqual([8, 16, 92]);
  });

  it('breaks the line where a percent is missing', () => {
    const points = [50, null, 60].map((percent, index) => ({
      date: `2026-0${index + 1}-01`,
      percent,
      readBy: 'a',
      limits,
    }));
    const { path, dots } = trendOf(points, frame);
    expect(dots).toHaveLength(2);
    expect(path.match(/M/g)).toHaveLength(2);
  });

  it('draws higher percents higher, and never outside', () => {
    const { dots, zones } = trendOf([{ date: '2026-01-01', percent: 300, readBy: 'a', limits }], frame);
    expect(dots[0]?.y).toBe(8);
    expect(zones).toHaveLength(1);
    expect(zones[0]?.enrichment.y).toBeLessThan(zones[0]?.essential.y ?? Number.NaN);
  });

  it('is broken, with a seam between, where other norms begin', () => {
    const points = ['a', 'a', 'b', 'b'].map((readBy, index) => ({
      date: `2026-0${index + 1}-01`,
      percent: 50,
      readBy,
      limits: readBy === 'a' ? limits : { essentialBelowPercent: 70, enrichmentFromPercent: 90 },
    }));
    const { path, dots, seams, zones } = trendOf(points, frame);
    expect(path.match(/M/g)).toHaveLength(2);
    const [, before, after] = dots;
    expect(seams).toHaveLength(1);
    expect(seams[0]).toBeGreaterThan(before?.x ?? Number.NaN);
    expect(seams[0]).toBeLessThan(after?.x ?? Number.NaN);
    expect(zones).toMatchObject([
      { from: 0, to: seams[0], essential: { percent: 65 }, enrichment: { percent: 85 } },
      { from: seams[0], to: frame.width, essential: { percent: 70 }, enrichment: { percent: 90 } },
    ]);
  });
});
