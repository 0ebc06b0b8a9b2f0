import { areasText, newestByArea, pointText } from './point-text';
import type { RatedByArea, RelationalPoint } from './relational-health-queries';

const byArea: RatedByArea = {
  relationalHealthId: 'r',
  family: 4,
  school: null,
  peers: 7,
  community: null,
  sum: 11,
  outOf: 24,
  note: null,
  corrections: [],
};
const point = (over: Partial<RelationalPoint>): RelationalPoint => ({
  on: '2026-01-01',
  rater: 'R',
  from: 'rating',
  assessmentId: null,
  value: null,
  byArea: null,
  ...over,
});

describe('current relational health in words', () => {
  it('is a number of the most it could be, and never a percent', () => {
    expect(pointText(point({ byArea }))).toBe('11 of 24');
    expect(pointText(point({ from: 'assessment', value: 6 }))).toBe('6 of 12');
  });

  it('says what was not rated', () => {
    expect(pointText(point({ from: 'assessment' }))).toBe('not rated');
    expect(areasText(byArea)).toBe('family 4, school not rated, peers 7, community not rated');
  });

  it('looks for the newest by area, and not past the day that is looked at', () => {
    const early = point({ byArea });
    const late = point({ byArea, on: '2026-05-01' });
    const points = [early, late, point({ from: 'assessment', on: '2026-06-01', value: 6 })];
    expect(newestByArea(points, null)).toBe(late);
    expect(newestByArea(points, '2026-04-30')).toBe(early);
    expect(newestByArea(points, '2025-12-31')).toBeNull();
  });
});
