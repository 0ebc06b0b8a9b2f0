import { daysBetween, parseLocalDate } from '../../calendar/local-date';
import type { InstrumentLimits } from '../../instrument/instrument-limits';
import type { Assessment } from '../child';

type Entered = Pick<Assessment, 'assessedOn' | 'firstRecordedAt'>;

/** Whole days from the day it is about to the UTC day on which the record first learned of it. */
export const daysUntilRecorded = ({ assessedOn, firstRecordedAt }: Entered): number => {
  const recordedOn = parseLocalDate(firstRecordedAt.slice(0, 10));
  if (recordedOn === null) throw new Error('A moment of the log does not name a day.');
  return daysBetween(assessedOn, recordedOn);
};

/** No longer fresh when it was made, by the limit of the instrument it was rated by. */
export const isLateEntry = (
  entered: Entered,
  { lateEntryAfterDays }: Pick<InstrumentLimits, 'lateEntryAfterDays'>,
): boolean => daysUntilRecorded(entered) > lateEntryAfterDays;
