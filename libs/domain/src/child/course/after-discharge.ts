import type { LocalDate } from '../../calendar/local-date';
import { refuse, type Refusal } from '../../decision';
import { neverReached } from '../../never-reached';
import type { ChildCommand } from '../child-command';
import type { EnrolledChild } from '../enrolled-child';
import { isClosing } from './closing-assessment';
import { dischargeBefore } from './stays';

/**
 * The one table of what a discharge stops: the days of a command that must be days in care, none where the command is
 * taken whatever the day. Late entries about the time before the discharge have an earlier day and are taken;
 * closing and follow-up assessments belong to the time after it. `EvaluateReadiness` is taken, too: of a discharged
 * child it raises nothing and withdraws what is open.
 */
export const daysInCare = (command: ChildCommand): readonly LocalDate[] => {
  switch (command.type) {
    case 'TransferProgram':
      return [command.transferredOn];
    case 'SignAssessment':
    case 'CorrectAssessment':
      return isClosing(command.kind) ? [] : [command.assessedOn];
    case 'PlanIntervention':
    case 'ChangeIntervention':
      return [command.startsOn];
    case 'DeliverDose':
    case 'CorrectDose':
      return [command.deliveredOn];
    case 'DeliverDoses':
      return command.doses.map(({ deliveredOn }) => deliveredOn);
    case 'ApproveFocus':
    case 'ReviewFlag':
    case 'MakeInterventionPrimary':
      return [command.on];
    case 'RecordIncident':
    case 'CorrectIncident':
      return [command.happenedOn];
    case 'EnrolChild':
    case 'DischargeChild':
    case 'ReadmitChild':
    case 'ChangeCareTeam':
    case 'VoidAssessment':
    case 'RereadAssessments':
    case 'EvaluateReadiness':
    case 'CosignAssessment':
    case 'DeclineCosignature':
    case 'TranscribeOfficialValues':
    case 'RecordSecondRating':
    case 'EndIntervention':
    case 'AnswerSixRs':
    case 'RecordHistory':
    case 'CorrectHistory':
    case 'RecordRelationalHealth':
    case 'CorrectRelationalHealth':
    case 'TranscribeRiskEstimate':
    case 'CorrectRiskEstimate':
    case 'RecordConsent':
    case 'WithdrawConsent':
    case 'RequestAmendment':
    case 'ExtendAmendment':
    case 'AcceptAmendment':
    case 'DenyAmendment':
    case 'FileDisagreement':
    case 'RebutDisagreement':
    case 'RetractIncident':
    case 'RetractHistory':
    case 'RetractRelationalHealth':
    case 'RetractRiskEstimate':
    case 'RetractOfficialValues':
    case 'RetractSecondRating':
    case 'RetractDose':
    case 'RetractConsent':
    case 'RetractIntervention':
    case 'RetractDischarge':
    case 'CorrectIdentity':
    case 'ClaimReference':
    case 'PlaceLegalHold':
    case 'LiftLegalHold':
    case 'RequestErasure':
    case 'DeclineErasure':
    case 'ConfirmErasure':
    case 'RestateErasure':
      return [];
    default:
      return neverReached(command);
  }
};

/** Null when no discharge stands in the way. */
export const refuseAfterDischarge = (command: ChildCommand, { course }: EnrolledChild): Refusal | null => {
  for (const day of daysInCare(command)) {
    const dischargedOn = dischargeBefore(course, day);
    if (dischargedOn !== null) return refuse('CHILD.DISCHARGED', { dischargedOn });
  }
  return null;
};
