import { day } from '../../test/record-of';
import { showAge, showShortAge } from './age';
import { showDay, showShortDay } from './day';

describe('a printed day or age', () => {
  it('names the month, which no reader takes for a day', () => {
    expect(showDay(day('2026-05-12'))).toBe('12 May 2026');
    expect(showShortDay(day('2025-09-03'))).toBe('3\u00a0Sep\u00a02025');
  });

  it('counts years and months', () => {
    expect([0, 1, 12, 13, 117].map(showAge)).toEqual([
      '0 months',
      '1 month',
      '1 year',
      '1 year 1 month',
      '9 years 9 months',
    ]);
    expect(showShortAge(117)).toBe('9\u00a0y\u00a09\u00a0m');
  });
});
