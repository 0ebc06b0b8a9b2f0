import type { LocalDate } from '../../calendar/local-date';
import { refuse, type Refusal } from '../../decision';
import { neverReached } from '../../never-reached';
import type { ChildCommand } from '../child-command';
import type { EnrolledChild } from '../enrolled-child';
import { isClosing } from './closing-assessment';
import { dischargeBefore } from './stays';

/**
 * The one table of what a discharge stops: the day of a command that must be a day in care, or null where the command
 * is taken whatever the day. Late entries about the time before the discharge have an earlier day and are taken;
 * closing and follow-up assessments belong to the time after it. `EvaluateReadiness` is taken, too: of a discharged
 * child it raises nothing and withdraws what is open.
 */
export const dayInCare = (command: ChildCommand): LocalDate | null => {
  switch (command.type) {
    case 'TransferProgram':
      return command.transferredOn;
    case 'SignAssessment':
    case 'CorrectAssessment':
      return isClosing(command.kind) ? null : command.assessedOn;
    case 'PlanIntervention':
    case 'ChangeIntervention':
      return command.startsOn;
    case 'DeliverDose':
    case 'CorrectDose':
      return command.deliveredOn;
    case 'ApproveFocus':
    case 'ReviewFlag':
      return command.on;
    case 'RecordIncident':
    case 'CorrectIncident':
      return command.happenedOn;
    case 'EnrolChild':
    case 'DischargeChild':
    case 'ReadmitChild':
    case 'ChangeCareTeam':
    case 'VoidAssessment':
    case 'RereadAssessments':
    case 'EvaluateReadiness':
    case 'RecordConsent':
    case 'WithdrawConsent':
    case 'RequestAmendment':
    case 'ExtendAmendment':
    case 'AcceptAmendment':
    case 'DenyAmendment':
    case 'FileDisagreement':
    case 'RebutDisagreement':
      return null;
    default:
      return neverReached(command);
  }
};

/** Null when no discharge stands in the way. */
export const refuseAfterDischarge = (command: ChildCommand, { course }: EnrolledChild): Refusal | null => {
  const day = dayInCare(command);
  const dischargedOn = day === null ? null : dischargeBefore(course, day);
  return dischargedOn === null ? null : refuse('CHILD.DISCHARGED', { dischargedOn });
};
