import { neverReached } from '../never-reached';
import { evolveAssessments } from './assessment/evolve-assessments';
import { nobody, type Child, type FocusApproval } from './child';
import type { RecordedChildEvent } from './child-event';
import { evolveSubmissions, rereadSubmissions } from './cosignature/evolve-submissions';
import type { FocusEvent } from './focus/focus-event';
import { evolveDoses } from './intervention/evolve-doses';
import { evolveInterventions } from './intervention/evolve-interventions';
import { evolveFlags } from '../readiness/evolve-flags';

/**
 * Folds one event into a child's record. A history cut by the day things happened may lack what an event refers to;
 * such an event changes nothing.
 */
export const evolve = (child: Child, event: RecordedChildEvent): Child => {
  switch (event.type) {
    case 'ChildEnrolled':
      return { ...child, enrolment: event.data, programSince: event.data.enrolledOn };
    case 'ProgramTransferred':
      if (child.enrolment === null) return child;
      return {
        ...child,
        enrolment: { ...child.enrolment, program: event.data.program },
        programSince: event.data.transferredOn,
      };
    case 'CareTeamChanged':
      return { ...child, careTeam: event.data.accountIds };
    case 'AssessmentSigned':
    case 'AssessmentCorrected':
    case 'AssessmentVoided':
      return { ...child, assessments: evolveAssessments(child.assessments, event) };
    case 'AssessmentsReread':
      return {
        ...child,
        assessments: evolveAssessments(child.assessments, event),
        submissions: rereadSubmissions(child.submissions, event.data.normSet),
      };
    case 'AssessmentCosigned':
      return {
        ...child,
        assessments: evolveAssessments(child.assessments, event),
        submissions: evolveSubmissions(child.submissions, event),
      };
    case 'AssessmentSubmitted':
    case 'CosignatureDeclined':
      return { ...child, submissions: evolveSubmissions(child.submissions, event) };
    case 'InterventionPlanned':
    case 'InterventionChanged':
      return { ...child, interventions: evolveInterventions(child.interventions, event) };
    case 'DoseDelivered':
    case 'DoseCorrected':
      return { ...child, doses: evolveDoses(child.doses, event) };
    case 'PlanApproved':
      return withFocus(child, { focus: event.data.focus, on: event.data.approvedOn, flagId: null }, event);
    case 'FocusMoved':
      return withFocus(child, { focus: event.data.to, on: event.data.movedOn, flagId: event.data.flagId }, event);
    case 'ReadinessFlagged':
    case 'ReadinessRestated':
    case 'ReadinessWithdrawn':
    case 'ReadinessReviewed':
      return { ...child, flags: evolveFlags(child.flags, event) };
    default:
      return neverReached(event);
  }
};

const withFocus = (
  child: Child,
  approved: Omit<FocusApproval, 'by' | 'reason'>,
  { by, data: { reason } }: Extract<RecordedChildEvent, { readonly type: FocusEvent['type'] }>,
): Child => ({
  ...child,
  approvedFocus: approved.focus,
  focusApprovals: [...child.focusApprovals, { ...approved, by, reason }],
});

export const fold = (events: Iterable<RecordedChildEvent>): Child => {
  let child = nobody;
  for (const event of events) child = evolve(child, event);
  return child;
};
