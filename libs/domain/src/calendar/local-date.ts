import type { Brand } from '../brand';
import { civilDayOf, dayNumberOf, daysInMonth } from './civil-days';

/** A calendar day, YYYY-MM-DD, with no time zone: the day as the people involved wrote it; sorts as text. */
export type LocalDate = Brand<string, 'LocalDate'>;

/** Null unless the text is a day that exists, in the years 0001 to 9999. */
export const parseLocalDate = (text: string): LocalDate | null => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const { year, month, day } = numbersOf(text);
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? (text as LocalDate) : null;
};

/** Days from the first to the second, negative when the second is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  dayNumberOf(numbersOf(to)) - dayNumberOf(numbersOf(from));

/** Throws when the result leaves the years 0001 to 9999: no day of treatment is near either end. */
export const addDays = (date: LocalDate, days: number): LocalDate => {
  const { year, month, day } = civilDayOf(dayNumberOf(numbersOf(date)) + days);
  const moved = parseLocalDate(`${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`);
  if (moved === null) throw new Error(`The day ${days} days from ${date} is outside the calendar`);
  return moved;
};

export const isBefore = (one: LocalDate, other: LocalDate): boolean => one < other;

export const earlierOf = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? one : other);

export const laterOf = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other);

const numbersOf = (text: string) => ({
  year: Number(text.slice(0, 4)),
  month: Number(text.slice(5, 7)),
  day: Number(text.slice(8, 10)),
});

const padded = (value: number, width: number): string => String(value).padStart(width, '0');
