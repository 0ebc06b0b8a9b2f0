import { asOf, fold, type AsOf } from '@understory/domain';
import type { CurrentRecord, OpenedRecord } from './child-records';

/** What was known on a day, or had happened by one; with the enrolment of today, which says who the child is. */
export const asItStood = (
  { entries, enrolment }: OpenedRecord,
  lookingBack: AsOf,
): Pick<CurrentRecord, 'child' | 'enrolment'> => ({
  child: fold(
    asOf(
      entries.map(({ opened }) => opened),
      lookingBack,
    ),
  ),
  enrolment,
});
