import { refuse, type Decision } from '../decision';
import { neverReached } from '../never-reached';
import { decideEvaluateReadiness } from '../readiness/evaluate-readiness';
import { decideReviewFlag } from '../readiness/review-flag';
import { decideAcceptAmendment, decideDenyAmendment } from './amendment/decide-amendment';
import { decideFileDisagreement, decideRebutDisagreement } from './amendment/disagree';
import { decideExtendAmendment } from './amendment/extend-amendment';
import { decideRequestAmendment } from './amendment/request-amendment';
import { decideCorrectAssessment } from './assessment/correct-assessment';
import { decideRereadAssessments } from './assessment/reread-assessments';
import { decideSignAssessment } from './assessment/sign-assessment';
import { decideVoidAssessment } from './assessment/void-assessment';
import type { Child } from './child';
import type { ChildCommand } from './child-command';
import type { ChildEventDraft } from './child-event';
import { decideRecordConsent } from './consent/record-consent';
import { decideWithdrawConsent } from './consent/withdraw-consent';
import { refuseAfterDischarge } from './course/after-discharge';
import { decideCosignAssessment } from './cosignature/cosign-assessment';
import { decideDeclineCosignature } from './cosignature/decline-cosignature';
import { decideChangeCareTeam } from './course/change-care-team';
import { decideDischargeChild } from './course/discharge-child';
import { decideEnrolChild } from './course/enrol-child';
import { decideReadmitChild } from './course/readmit-child';
import { decideTransferProgram } from './course/transfer-program';
import { isEnrolled } from './enrolled-child';
import {
  decideConfirmErasure,
  decideDeclineErasure,
  decideRequestErasure,
  decideRestateErasure,
} from './erasure/decide-erasure';
import { decideLiftLegalHold, decidePlaceLegalHold } from './legal-hold/decide-legal-hold';
import { decideApproveFocus } from './focus/approve-focus';
import { decideCorrectHistory } from './history/correct-history';
import { decideRecordHistory } from './history/record-history';
import { decideCorrectIncident } from './incident/correct-incident';
import { decideRecordIncident } from './incident/record-incident';
import { decideChangeIntervention } from './intervention/change-intervention';
import { decideCorrectDose } from './intervention/correct-dose';
import { decideDeliverDose } from './intervention/deliver-dose';
import { decideDeliverDoses } from './intervention/deliver-doses';
import { decideEndIntervention } from './intervention/end-intervention';
import { decideMakePrimary } from './intervention/make-primary';
import { decidePlanIntervention } from './intervention/plan-intervention';
import { decideAnswerSixRs } from './six-rs/answer-six-rs';
import { decideCorrectRelationalHealth } from './relational-health/correct-relational-health';
import { decideRecordRelationalHealth } from './relational-health/record-relational-health';
import { decideCorrectRiskEstimate } from './risk-estimate/correct-risk-estimate';
import { decideTranscribeRiskEstimate } from './risk-estimate/transcribe-risk-estimate';
import { decideTranscribeOfficialValues } from './official-values/transcribe-official-values';
import { decideRecordSecondRating } from './second-rating/record-second-rating';
import { decideClaimReference } from './identity/claim-reference';
import { decideCorrectIdentity } from './identity/correct-identity';
import { decideRetraction } from './retraction/decide-retraction';

/** What a command makes happen to a child's record as it stands: new events, none when nothing changes, or a refusal. */
export const decide = (command: ChildCommand, child: Child): Decision<ChildEventDraft> => {
  if (child.erased !== null) return refuse('CHILD.ERASED', { erasedOn: child.erased.erasedOn });
  if (command.type === 'ClaimReference') return decideClaimReference(command, child);
  if (command.type === 'EnrolChild') return decideEnrolChild(command, child);
  if (!isEnrolled(child)) return refuse('CHILD.NOT_ENROLLED');
  const stopped = refuseAfterDischarge(command, child);
  if (stopped !== null) return stopped;
  switch (command.type) {
    case 'CorrectIdentity':
      return decideCorrectIdentity(command, child);
    case 'TransferProgram':
      return decideTransferProgram(command, child);
    case 'ChangeCareTeam':
      return decideChangeCareTeam(command, child);
    case 'DischargeChild':
      return decideDischargeChild(command, child);
    case 'ReadmitChild':
      return decideReadmitChild(command, child);
    case 'RecordConsent':
      return decideRecordConsent(command, child);
    case 'WithdrawConsent':
      return decideWithdrawConsent(command, child);
    case 'RecordIncident':
      return decideRecordIncident(command, child);
    case 'CorrectIncident':
      return decideCorrectIncident(command, child);
    case 'RequestAmendment':
      return decideRequestAmendment(command, child);
    case 'ExtendAmendment':
      return decideExtendAmendment(command, child);
    case 'AcceptAmendment':
      return decideAcceptAmendment(command, child);
    case 'DenyAmendment':
      return decideDenyAmendment(command, child);
    case 'FileDisagreement':
      return decideFileDisagreement(command, child);
    case 'RebutDisagreement':
      return decideRebutDisagreement(command, child);
    case 'SignAssessment':
      return decideSignAssessment(command, child);
    case 'CosignAssessment':
      return decideCosignAssessment(command, child);
    case 'DeclineCosignature':
      return decideDeclineCosignature(command, child);
    case 'CorrectAssessment':
      return decideCorrectAssessment(command, child);
    case 'VoidAssessment':
      return decideVoidAssessment(command, child);
    case 'RereadAssessments':
      return decideRereadAssessments(command, child);
    case 'TranscribeOfficialValues':
      return decideTranscribeOfficialValues(command, child);
    case 'RecordSecondRating':
      return decideRecordSecondRating(command, child);
    case 'PlanIntervention':
      return decidePlanIntervention(command, child);
    case 'ChangeIntervention':
      return decideChangeIntervention(command, child);
    case 'EndIntervention':
      return decideEndIntervention(command, child);
    case 'MakeInterventionPrimary':
      return decideMakePrimary(command, child);
    case 'AnswerSixRs':
      return decideAnswerSixRs(command, child);
    case 'DeliverDoses':
      return decideDeliverDoses(command, child);
    case 'DeliverDose':
      return decideDeliverDose(command, child);
    case 'CorrectDose':
      return decideCorrectDose(command, child);
    case 'ApproveFocus':
      return decideApproveFocus(command, child);
    case 'ReviewFlag':
      return decideReviewFlag(command, child);
    case 'EvaluateReadiness':
      return decideEvaluateReadiness(command, child);
    case 'RecordHistory':
      return decideRecordHistory(command, child);
    case 'CorrectHistory':
      return decideCorrectHistory(command, child);
    case 'RecordRelationalHealth':
      return decideRecordRelationalHealth(command, child);
    case 'CorrectRelationalHealth':
      return decideCorrectRelationalHealth(command, child);
    case 'TranscribeRiskEstimate':
      return decideTranscribeRiskEstimate(command, child);
    case 'CorrectRiskEstimate':
      return decideCorrectRiskEstimate(command, child);
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
      return decideRetraction(command, child);
    case 'PlaceLegalHold':
      return decidePlaceLegalHold(command, child);
    case 'LiftLegalHold':
      return decideLiftLegalHold(command, child);
    case 'RequestErasure':
      return decideRequestErasure(command, child);
    case 'DeclineErasure':
      return decideDeclineErasure(command, child);
    case 'ConfirmErasure':
      return decideConfirmErasure(command, child);
    case 'RestateErasure':
      return decideRestateErasure(command);
    default:
      return neverReached(command);
  }
};
