import { parseInstant, type Instant } from './instant';
import { addDays, parseLocalDate, type LocalDate } from './local-date';

export type OffsetDateTime = {
  /** The day as written, which is the one that counts for the people involved. */
  readonly localDate: LocalDate;
  /** The same moment in UTC, so that one moment written with two offsets is recognised as one. */
  readonly instant: Instant;
};

const minutesOfDay = 1440;
const widestOffsetMinutes = 14 * 60;
const form = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:Z|([+-])(\d{2})(?::(\d{2}))?)$/;

/**
 * Reads an ISO 8601 date and time of day that carries its offset (`Z`, `+02:00` or `+02`), such as
 * `2026-03-01T23:30+02:00`; null when malformed. Digits past milliseconds are dropped.
 */
export const localDateOfOffsetDateTime = (text: string): OffsetDateTime | null => {
  const match = form.exec(text);
  if (match === null) return null;
  const [
    ,
    day = '',
    hours = '',
    minutes = '',
    seconds = '00',
    fraction = '',
    sign = '+',
    aheadHours = '0',
    aheadMinutes = '0',
  ] = match;
  const localDate = parseLocalDate(day);
  const offset = Number(aheadHours) * 60 + Number(aheadMinutes);
  if (localDate === null || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  if (Number(aheadMinutes) > 59 || offset > widestOffsetMinutes) return null;

  const utcMinutes = Number(hours) * 60 + Number(minutes) - (sign === '-' ? -offset : offset);
  const utcDate = dayBeside(localDate, Math.floor(utcMinutes / minutesOfDay));
  if (utcDate === null) return null;
  const instant = parseInstant(`${utcDate}T${clock(utcMinutes)}:${seconds}.${fraction.slice(0, 3).padEnd(3, '0')}Z`);
  return instant === null ? null : { localDate, instant };
};

/** Null past the ends of the calendar: 0001-01-01 and 9999-12-31 have a neighbour on one side only. */
const dayBeside = (date: LocalDate, days: number): LocalDate | null => {
  if ((date === '0001-01-01' && days < 0) || (date === '9999-12-31' && days > 0)) return null;
  return addDays(date, days);
};

const clock = (minutes: number): string => {
  const ofDay = ((minutes % minutesOfDay) + minutesOfDay) % minutesOfDay;
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(ofDay / 60))}:${pad(ofDay % 60)}`;
};
