import { addDays, parseLocalDate, parseYearMonth, type LocalDate, type YearMonth } from '@understory/domain';
import { echo } from '../echo';
import { hasLostCharacter, notUtf8 } from './text-cell';
import type { RowInHand } from './row-in-hand';

// A year outside is a slip of the keyboard, not a day of anybody's treatment.
const firstYear = '1900';
const lastYear = '2100';
const sane = (text: string): boolean => text.slice(0, 4) >= firstYear && text.slice(0, 4) <= lastYear;
const outsideYears = `the year is outside ${firstYear} to ${lastYear}; check it`;

/** A calendar day, YYYY-MM-DD. */
export const dayCell = (row: RowInHand, column: string): LocalDate | undefined => {
  const written = row.cell(column);
  if (written === undefined) return undefined;
  if (written === '') return row.complain(column, 'the cell is empty; fill it');
  if (hasLostCharacter(written)) return row.complain(column, notUtf8);
  const day = parseLocalDate(written);
  if (day === null) return row.complain(column, `${echo(written)} is not a day that exists; write it as YYYY-MM-DD`);
  return sane(day) ? day : row.complain(column, `${echo(written)}: ${outsideYears}`);
};

/** A day on which something has happened. Tomorrow passes: the agency may be a time zone ahead of this machine. */
export const pastDayCell = (row: RowInHand, column: string, today: LocalDate): LocalDate | undefined => {
  const day = dayCell(row, column);
  if (day === undefined || day <= addDays(today, 1)) return day;
  return row.complain(column, `${echo(day)} is in the future; check the date`);
};

/** A birth month, YYYY-MM. Personal, so never echoed. */
export const birthMonthCell = (row: RowInHand, column: string, today: LocalDate): YearMonth | undefined => {
  const written = row.cell(column);
  if (written === undefined) return undefined;
  if (written === '') return row.complain(column, 'the cell is empty; fill it');
  const month = parseYearMonth(written);
  if (month === null) return row.complain(column, 'not a month; write it as YYYY-MM');
  if (!sane(month)) return row.complain(column, outsideYears);
  return month <= addDays(today, 1).slice(0, 7) ? month : row.complain(column, 'the month is in the future; check it');
};
