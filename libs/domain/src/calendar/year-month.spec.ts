import { day } from '../given/ratings';
import { ageInMonths, parseYearMonth, type YearMonth } from './year-month';

const month = (text: string): YearMonth => {
  const parsed = parseYearMonth(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};

describe('a month', () => {
  it.each(['2016-03', '0001-01', '9999-12'])('may be %s', (text) => expect(parseYearMonth(text)).toBe(text));

  it.each(['2016-00', '2016-13', '2016-3', '2016', '2016-03-01', '0000-05', '', 'v1.sealed'])('is never %j', (text) =>
    expect(parseYearMonth(text)).toBeNull(),
  );
});

describe('age in months', () => {
  it('is the difference of calendar months, whatever the day', () => {
    expect(ageInMonths(month('2016-03'), day('2016-03-31'))).toBe(0);
    expect(ageInMonths(month('2016-03'), day('2016-04-01'))).toBe(1);
    expect(ageInMonths(month('2016-03'), day('2017-02-28'))).toBe(11);
    expect(ageInMonths(month('2016-12'), day('2017-01-01'))).toBe(1);
  });

  it('is negative before birth', () => expect(ageInMonths(month('2016-03'), day('2016-02-29'))).toBe(-1));
});
