import { ageInMonths, parseYearMonth } from '../../calendar/year-month';
import { accept, refuse, type Decision } from '../../decision';
import { isBlank } from '../../is-blank';
import { assessmentsInOrder } from '../assessment/assessments-in-order';
import type { CorrectIdentity } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';

/** A month that leaves an assessment before the birth is another slip, and refused. */
export const decideCorrectIdentity = (
  { bornMonth, reason }: CorrectIdentity,
  child: EnrolledChild,
): Decision<ChildEventDraft> => {
  const { enrolledOn, bornMonth: before } = child.enrolment;
  const born = parseYearMonth(bornMonth);
  if (born === null) return refuse('CHILD.BORN_MONTH_MALFORMED');
  if (ageInMonths(born, enrolledOn) < 0) return refuse('CHILD.ENROLLED_BEFORE_BIRTH', { enrolledOn });
  const [earliest] = assessmentsInOrder(child);
  if (earliest !== undefined && ageInMonths(born, earliest.assessedOn) < 0) {
    return refuse('IDENTITY.BORN_AFTER_ASSESSMENT', { assessedOn: earliest.assessedOn });
  }
  if (bornMonth === before) return refuse('IDENTITY.UNCHANGED');
  if (isBlank(reason)) return refuse('REASON.BLANK');
  return accept({ type: 'ChildIdentityCorrected', data: { bornMonth, reason }, occurredOn: enrolledOn });
};
