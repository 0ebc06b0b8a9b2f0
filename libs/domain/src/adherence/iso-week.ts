import { addDays, daysBetween, parseLocalDate, type LocalDate } from '../calendar/local-date';

/** A week from Monday to Sunday; it belongs to the year that holds its Thursday (ISO 8601). */
export type IsoWeek = { readonly year: number; readonly week: number; readonly monday: LocalDate };

const aMonday = dayOf('2024-01-01');

export const mondayOf = (day: LocalDate): LocalDate => addDays(day, -(((daysBetween(aMonday, day) % 7) + 7) % 7));

export const isoWeekOf = (day: LocalDate): IsoWeek => {
  const monday = mondayOf(day);
  const year = Number(addDays(monday, 3).slice(0, 4));
  // 4 January is in the first week of its year, always.
  const first = mondayOf(dayOf(`${String(year).padStart(4, '0')}-01-04`));
  return { year, week: daysBetween(first, monday) / 7 + 1, monday };
};

function dayOf(text: string): LocalDate {
  const day = parseLocalDate(text);
  if (day === null) throw new Error(`No such day: ${text}`);
  return day;
}
