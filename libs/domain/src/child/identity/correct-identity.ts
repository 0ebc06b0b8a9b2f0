import { ageInMonths, parseYearMonth } from '../../calendar/year-month';
import { accept, refuse, type Decision } from '../../decision';
import { isBlank } from '../../is-blank';
import { assessmentsInOrder } from '../assessment/assessments-in-order';
import type { CorrectIdentity } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';

/**
 * A month that leaves an assessment before the birth is another slip, and refused. That nobody else has the reference is
 * known by whoever set it aside first.
 */
export const decideCorrectIdentity = (
  { bornMonth, reference, reason }: CorrectIdentity,
  child: EnrolledChild,
): Decision<ChildEventDraft> => {
  const { enrolledOn, bornMonth: before, reference: known } = child.enrolment;
  if (reference !== undefined && isBlank(reference)) return refuse('CHILD.REFERENCE_BLANK');
  const born = parseYearMonth(bornMonth);
  if (born === null) return refuse('CHILD.BORN_MONTH_MALFORMED');
  if (ageInMonths(born, enrolledOn) < 0) return refuse('CHILD.ENROLLED_BEFORE_BIRTH', { enrolledOn });
  const [earliest] = assessmentsInOrder(child);
  if (earliest !== undefined && ageInMonths(born, earliest.assessedOn) < 0) {
    return refuse('IDENTITY.BORN_AFTER_ASSESSMENT', { assessedOn: earliest.assessedOn });
  }
  const corrected = reference === undefined || reference === known ? null : reference;
  if (bornMonth === before && corrected === null) return refuse('IDENTITY.UNCHANGED');
  if (isBlank(reason)) return refuse('REASON.BLANK');
  return accept({
    type: 'ChildIdentityCorrected',
    data: { bornMonth, reference: corrected, reason },
    occurredOn: enrolledOn,
  });
};
