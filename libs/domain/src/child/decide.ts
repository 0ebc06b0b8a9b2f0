import { refuse, type Decision } from '../decision';
import { neverReached } from '../never-reached';
import { decideEvaluateReadiness } from '../readiness/evaluate-readiness';
import { decideReviewFlag } from '../readiness/review-flag';
import { decideCorrectAssessment } from './assessment/correct-assessment';
import { decideRereadAssessments } from './assessment/reread-assessments';
import { decideSignAssessment } from './assessment/sign-assessment';
import { decideVoidAssessment } from './assessment/void-assessment';
import type { Child } from './child';
import type { ChildCommand } from './child-command';
import type { ChildEventDraft } from './child-event';
import { decideCosignAssessment } from './cosignature/cosign-assessment';
import { decideDeclineCosignature } from './cosignature/decline-cosignature';
import { decideChangeCareTeam } from './course/change-care-team';
import { decideEnrolChild } from './course/enrol-child';
import { decideTransferProgram } from './course/transfer-program';
import { isEnrolled } from './enrolled-child';
import { decideApproveFocus } from './focus/approve-focus';
import { decideChangeIntervention } from './intervention/change-intervention';
import { decideCorrectDose } from './intervention/correct-dose';
import { decideDeliverDose } from './intervention/deliver-dose';
import { decidePlanIntervention } from './intervention/plan-intervention';

/** What a command makes happen to a child's record as it stands: new events, none when nothing changes, or a refusal. */
export const decide = (command: ChildCommand, child: Child): Decision<ChildEventDraft> => {
  if (command.type === 'EnrolChild') return decideEnrolChild(command, child);
  if (!isEnrolled(child)) return refuse('CHILD.NOT_ENROLLED');
  switch (command.type) {
    case 'TransferProgram':
      return decideTransferProgram(command, child);
    case 'ChangeCareTeam':
      return decideChangeCareTeam(command, child);
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
    case 'PlanIntervention':
      return decidePlanIntervention(command, child);
    case 'ChangeIntervention':
      return decideChangeIntervention(command, child);
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
    default:
      return neverReached(command);
  }
};
