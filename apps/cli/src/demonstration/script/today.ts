import { addDays, parseLocalDate, type Instant, type LocalDate } from '@understory/domain';
import { momentOf, officeDay } from '../clinic/calendar';
import type { Course } from './course';

type Clock = Pick<Course, 'now'>;

export const today = ({ now }: Clock): LocalDate => {
  const day = parseLocalDate(now().slice(0, 10));
  if (day === null) throw new Error(`${now()} has no day.`);
  return day;
};

/** Some days from now, or on the Monday after: clinicians decide in the office. */
export const inOfficeDays = (clock: Clock, days: number, minutes: number): Instant =>
  momentOf(officeDay(addDays(today(clock), days)), minutes);

/** At a clock time, in minutes after midnight UTC, some days from now. */
export const inDays = (clock: Clock, days: number, minutes: number): Instant =>
  momentOf(addDays(today(clock), days), minutes);
