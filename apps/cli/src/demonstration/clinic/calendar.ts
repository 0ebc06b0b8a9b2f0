import { addDays, daysBetween, parseInstant, parseLocalDate, type Instant, type LocalDate } from '@understory/domain';

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (day: LocalDate): number => (((daysBetween(aMonday, day) % 7) + 7) % 7) + 1;

/** Nobody is assessed at a weekend: the Friday before. */
export const workingDay = (day: LocalDate): LocalDate => addDays(day, -Math.max(0, weekdayOf(day) - 5));

/** What falls on a weekend waits for the Monday. */
export const officeDay = (day: LocalDate): LocalDate => (weekdayOf(day) > 5 ? nextMonday(day) : day);

export const nextMonday = (day: LocalDate): LocalDate => addDays(day, 8 - weekdayOf(day));

/** A clock time, in minutes after midnight UTC, of a day. */
export const momentOf = (day: LocalDate, minutes: number): Instant => {
  const at = parseInstant(`${day}T${clockOf(minutes)}:00.000Z`);
  if (at === null) throw new Error(`${minutes} minutes are not within a day.`);
  return at;
};

export const clockOf = (minutes: number): string => `${padded(Math.floor(minutes / 60))}:${padded(minutes % 60)}`;

/** For days that stand in this program's own text. */
export const day = (text: string): LocalDate => {
  const parsed = parseLocalDate(text);
  if (parsed === null) throw new Error(`${text} is not a day.`);
  return parsed;
};

const aMonday = day('2024-01-01');

const padded = (value: number): string => String(value).padStart(2, '0');
