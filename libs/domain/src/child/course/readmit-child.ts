import { accept, refuse, type Decision } from '../../decision';
import { isBlank } from '../../is-blank';
import type { ReadmitChild } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';
import { dischargedOn as standingDischarge } from './stays';

/** On the very day of discharge it takes the discharge back: not a day in care is missing then. */
export const decideReadmitChild = (
  { program, readmittedOn }: ReadmitChild,
  { course }: EnrolledChild,
): Decision<ChildEventDraft> => {
  const dischargedOn = standingDischarge(course);
  if (dischargedOn === null) return refuse('CHILD.NOT_DISCHARGED');
  if (isBlank(program)) return refuse('CHILD.PROGRAM_BLANK');
  if (readmittedOn < dischargedOn) return refuse('READMISSION.BEFORE_DISCHARGE', { dischargedOn });
  return accept({ type: 'ChildReadmitted', data: { program, readmittedOn }, occurredOn: readmittedOn });
};
