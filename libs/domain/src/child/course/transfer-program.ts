import { accept, refuse, type Decision } from '../../decision';
import { isBlank } from '../../is-blank';
import type { TransferProgram } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';

export const decideTransferProgram = (
  { program, transferredOn }: TransferProgram,
  { enrolment }: EnrolledChild,
): Decision<ChildEventDraft> => {
  if (isBlank(program)) return refuse('CHILD.PROGRAM_BLANK');
  if (program === enrolment.program) return refuse('CHILD.ALREADY_IN_PROGRAM', { program });
  const data = { from: enrolment.program, program, transferredOn };
  return accept({ type: 'ProgramTransferred', data, occurredOn: transferredOn });
};
