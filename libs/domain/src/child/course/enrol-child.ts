import { ageInMonths, parseYearMonth } from '../../calendar/year-month';
import { accept, refuse, type Decision } from '../../decision';
import { isBlank } from '../../is-blank';
import type { Child } from '../child';
import type { EnrolChild } from '../child-command';
import type { ChildEventDraft } from '../child-event';

export const decideEnrolChild = (command: EnrolChild, child: Child): Decision<ChildEventDraft> => {
  const { reference, bornMonth, program, enrolledOn, demonstration } = command;
  if (child.enrolment !== null) return refuse('CHILD.ALREADY_ENROLLED', { program: child.enrolment.program });
  if (child.aliasOf !== null) return refuse('CHILD.ALREADY_ENROLLED');
  if (isBlank(reference)) return refuse('CHILD.REFERENCE_BLANK');
  if (isBlank(program)) return refuse('CHILD.PROGRAM_BLANK');
  const born = parseYearMonth(bornMonth);
  if (born === null) return refuse('CHILD.BORN_MONTH_MALFORMED');
  if (ageInMonths(born, enrolledOn) < 0) return refuse('CHILD.ENROLLED_BEFORE_BIRTH', { enrolledOn });
  const data = { reference, bornMonth, program, enrolledOn, demonstration };
  return accept({ type: 'ChildEnrolled', data, occurredOn: enrolledOn });
};
