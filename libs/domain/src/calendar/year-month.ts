import type { Brand } from '../brand';
import type { LocalDate } from './local-date';

/** A calendar month, YYYY-MM; sorts as text. */
export type YearMonth = Brand<string, 'YearMonth'>;

/** Null unless the text is a month of the years 0001 to 9999. */
export const parseYearMonth = (text: string): YearMonth | null => {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return null;
  return text.startsWith('0000') ? null : (text as YearMonth);
};

/** Age in whole months as the difference of calendar months, negative before birth: the day of birth is not kept. */
export const ageInMonths = (born: YearMonth, on: LocalDate): number => monthNumberOf(on) - monthNumberOf(born);

const monthNumberOf = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
