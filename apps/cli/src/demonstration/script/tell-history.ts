import type { HistoryEntryId, RelationalHealthId } from '@understory/domain';
import { randomFor } from '../chance/random';
import { drawAccounts } from '../child/told-history';
import type { Course } from './course';
import { staffNow } from './program-now';
import { today } from './today';

/** The intake interview: what is told of each period of life, with one slip of the pen now and then. */
export const tellHistory = (course: Course): void => {
  const { sketch, give, idOf } = course;
  const random = randomFor(sketch.seed, sketch.reference, 'told history');
  const { clinician } = staffNow(course);
  drawAccounts(sketch, today(course), random).forEach((account, index) => {
    const entryId = idOf('history', index) as HistoryEntryId;
    const isSlip = index === 2 && account.value !== null && account.value > 1 && random.chance(0.2);
    const entered = isSlip ? { ...account, value: 1 } : account;
    give(clinician, { type: 'RecordHistory', entryId, ...entered });
    if (isSlip) {
      const reason = 'Entered in the wrong column of the form.';
      give(clinician, { type: 'CorrectHistory', entryId, ...account, reason });
    }
  });
};

/** Who holds the child now, area by area; what the rater could not tell is left unrated. */
export const rateRelationalHealth = (course: Course, index: number): void => {
  const { seed, reference } = course.sketch;
  const random = randomFor(seed, reference, 'relational health', index);
  const rate = (unratedShare: number) =>
    random.chance(unratedShare) ? null : Math.min(12, Math.max(1, Math.round(random.normal(5 + index * 0.6, 1.6))));
  const { clinician, raters } = staffNow(course);
  course.give(clinician, {
    type: 'RecordRelationalHealth',
    relationalHealthId: course.idOf('relational health', index) as RelationalHealthId,
    family: rate(0),
    school: rate(0.15),
    peers: rate(0.3),
    community: rate(0.5),
    ratedOn: today(course),
    rater: random.pick(raters),
    note: null,
  });
};
