import { accept, refuse, type Decision } from '../../decision';
import { isBlank } from '../../is-blank';
import type { TransferProgram } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';
import { programOn, staysOf } from './stays';

/** One that is recorded late counts from its day on, up to the next transfer that stands in the record. */
export const decideTransferProgram = (
  { program, transferredOn }: TransferProgram,
  { enrolment, course }: EnrolledChild,
): Decision<ChildEventDraft> => {
  const { enrolledOn } = enrolment;
  if (isBlank(program)) return refuse('CHILD.PROGRAM_BLANK');
  if (transferredOn < enrolledOn) return refuse('TRANSFER.BEFORE_ENROLMENT', { enrolledOn });
  if (course.some(({ kind, on }) => kind === 'discharged' && on === transferredOn)) {
    return refuse('CHILD.DISCHARGED', { dischargedOn: transferredOn });
  }
  const from = programOn(staysOf(course), transferredOn) ?? enrolment.program;
  if (program === from) return refuse('CHILD.ALREADY_IN_PROGRAM', { program });
  return accept({
    type: 'ProgramTransferred',
    data: { from, program, transferredOn },
    occurredOn: transferredOn,
  });
};
