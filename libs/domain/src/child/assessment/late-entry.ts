import { daysBetween, parseLocalDate } from '../../calendar/local-date';
import type { Assessment } from '../child';

/**
 * An entry later than this after its day was no longer fresh when it was made, and is marked. A default of this product,
 * no rule of the model: two weeks leave time for the team's meeting and the report.
 */
export const lateEntryAfterDays = 14;

type Entered = Pick<Assessment, 'assessedOn' | 'firstRecordedAt'>;

/** Whole days from the day it is about to the UTC day on which the record first learned of it. */
export const daysUntilRecorded = ({ assessedOn, firstRecordedAt }: Entered): number => {
  const recordedOn = parseLocalDate(firstRecordedAt.slice(0, 10));
  if (recordedOn === null) throw new Error('A moment of the log does not name a day.');
  return daysBetween(assessedOn, recordedOn);
};

export const isLateEntry = (entered: Entered, afterDays: number = lateEntryAfterDays): boolean =>
  daysUntilRecorded(entered) > afterDays;
