import type { LocalDate } from '@understory/domain';
import { tied } from './tied';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const parts = (day: LocalDate) => ({
  day: Number(day.slice(8, 10)),
  month: months[Number(day.slice(5, 7)) - 1] ?? '',
  year: day.slice(0, 4),
});

/** 12 May 2026: the same to every reader, whichever way round they write numbers. */
export const showDay = (date: LocalDate): string => {
  const { day, month, year } = parts(date);
  return `${day} ${month} ${year}`;
};

/** 12 Sep 2026, for tables and charts. */
export const showShortDay = (date: LocalDate): string => {
  const { day, month, year } = parts(date);
  return tied(day, month.slice(0, 3), year);
};
