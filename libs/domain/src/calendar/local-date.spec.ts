import fc from 'fast-check';
import { day } from '../given/ratings';
import { addDays, daysBetween, parseLocalDate } from './local-date';

const anyDay = fc
  .date({ min: new Date('0001-01-02T00:00:00Z'), max: new Date('9999-12-30T00:00:00Z'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));

describe('a local date', () => {
  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2026-11-30'])('may be %s', (text) =>
    expect(parseLocalDate(text)).toBe(text),
  );

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
  ])('is never %s, which no calendar has', (text) => expect(parseLocalDate(text)).toBeNull());

  it.each([
    '',
    '2026-1-01',
    '26-01-01',
    '2026/01/01',
    '2026-01-01T00:00Z',
    ' 2026-01-01',
    '2026-01-01\n',
    '٢٠٢٦-٠١-٠١',
  ])('is never read out of %j', (text) => expect(parseLocalDate(text)).toBeNull());

  it('counts days across leap days, months and years', () => {
    expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2);
    expect(daysBetween(day('2023-02-28'), day('2023-03-01'))).toBe(1);
    expect(daysBetween(day('2024-12-31'), day('2025-01-01'))).toBe(1);
    expect(daysBetween(day('2025-01-01'), day('2024-12-31'))).toBe(-1);
    expect(daysBetween(day('1600-01-01'), day('2000-01-01'))).toBe(146_097);
  });

  it('agrees with the calendar of the machine on every day', () =>
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(daysBetween(one, other)).toBe((Date.parse(other) - Date.parse(one)) / 86_400_000);
        expect(addDays(one, daysBetween(one, other))).toBe(other);
      }),
    ));

  it('ends with the year 9999', () => expect(() => addDays(day('9999-12-31'), 1)).toThrow('outside the calendar'));
});
