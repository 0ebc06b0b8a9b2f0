import { neverReached } from '../never-reached';
import { evolveAmendments } from './amendment/evolve-amendments';
import { evolveAssessments } from './assessment/evolve-assessments';
import { nobody, type Child, type FocusApproval, type FocusOverride } from './child';
import type { RecordedChildEvent } from './child-event';
import type { FocusMoved, FocusOverridden, PlanApproved } from './focus/focus-event';
import { evolveHistory } from './history/evolve-history';
import { evolveConsents } from './consent/evolve-consents';
import { courseStepOf, programNow, withStep, withoutDischarge, type CourseStep } from './course/course-step';
import { evolveIncidents } from './incident/evolve-incidents';
import { evolveErasures } from './erasure/erasure';
import { evolveLegalHolds } from './legal-hold/legal-hold';
import { evolveSubmissions, rereadSubmissions } from './cosignature/evolve-submissions';
import { evolveDoses } from './intervention/evolve-doses';
import { evolveInterventions } from './intervention/evolve-interventions';
import { evolveRelationalHealth } from './relational-health/evolve-relational-health';
import { evolveRiskEstimates } from './risk-estimate/evolve-risk-estimates';
import { evolveOfficialValues } from './official-values/evolve-official-values';
import { evolveSecondRatings } from './second-rating/evolve-second-ratings';
import { correctionOf } from './correction-of';
import { actorNameOf } from './named-act';
import type { ChildIdentityCorrected } from './identity/identity-event';
import { evolveRetractions, struckOut } from './retraction/evolve-retractions';
import type { DischargeRetracted } from './retraction/retraction-event';
import { evolveFlags } from '../readiness/evolve-flags';

/**
 * Folds one event into a child's record. A history cut by the day things happened may lack what an event refers to;
 * such an event changes nothing.
 */
export const evolve = (child: Child, event: RecordedChildEvent): Child => {
  switch (event.type) {
    case 'ChildEnrolled':
      return withCourse({ ...child, enrolment: event.data }, event);
    case 'ChildIdentityCorrected':
      return withIdentity(child, event);
    case 'ReferenceClaimed':
      return { ...child, aliasOf: event.data.recordId };
    case 'ProgramTransferred':
    case 'ChildDischarged':
    case 'ChildReadmitted':
      return withCourse(child, event);
    case 'DischargeRetracted':
      return withoutStanding(child, event);
    case 'ConsentRecorded':
    case 'ConsentWithdrawn':
      return { ...child, consents: evolveConsents(child.consents, event) };
    case 'IncidentRecorded':
    case 'IncidentCorrected':
      return { ...child, incidents: evolveIncidents(child.incidents, event) };
    case 'AmendmentRequested':
    case 'AmendmentExtended':
    case 'AmendmentAccepted':
    case 'AmendmentDenied':
    case 'DisagreementFiled':
    case 'DisagreementRebutted':
      return { ...child, amendments: evolveAmendments(child.amendments, event) };
    case 'LegalHoldPlaced':
    case 'LegalHoldLifted':
      return { ...child, legalHolds: evolveLegalHolds(child.legalHolds, event) };
    case 'ErasureRequested':
    case 'ErasureDeclined':
      return { ...child, erasures: evolveErasures(child.erasures, event) };
    case 'RecordErased':
      return { ...child, erased: event.data };
    case 'CareTeamChanged':
      return { ...child, careTeam: event.data.accountIds };
    case 'AssessmentSigned':
    case 'AssessmentCorrected':
    case 'AssessmentVoided':
      return { ...child, assessments: evolveAssessments(child.assessments, event) };
    case 'OfficialValuesTranscribed':
    case 'OfficialValuesCorrected':
      return { ...child, assessments: evolveOfficialValues(child.assessments, event) };
    case 'SecondRatingRecorded':
    case 'SecondRatingCorrected':
      return { ...child, assessments: evolveSecondRatings(child.assessments, event) };
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
    case 'InterventionEnded':
    case 'InterventionMadePrimary':
    case 'SixRsAnswered':
      return { ...child, interventions: evolveInterventions(child.interventions, event) };
    case 'DoseDelivered':
    case 'DoseCorrected':
    case 'DoseRetracted':
      return { ...child, doses: evolveDoses(child.doses, event) };
    case 'PlanApproved':
      return withFocus(child, { focus: event.data.focus, on: event.data.approvedOn, flagId: null }, event);
    case 'FocusMoved':
      return withFocus(child, { focus: event.data.to, on: event.data.movedOn, flagId: event.data.flagId }, event);
    case 'FocusOverridden':
      return { ...child, focusOverrides: [...child.focusOverrides, overrideOf(event)] };
    case 'ReadinessFlagged':
    case 'ReadinessRestated':
    case 'ReadinessWithdrawn':
    case 'ReadinessReviewed':
      return { ...child, flags: evolveFlags(child.flags, event) };
    case 'HistoryRecorded':
    case 'HistoryCorrected':
      return { ...child, history: evolveHistory(child.history, event) };
    case 'RelationalHealthRecorded':
    case 'RelationalHealthCorrected':
      return { ...child, relationalHealth: evolveRelationalHealth(child.relationalHealth, event) };
    case 'RiskEstimateTranscribed':
    case 'RiskEstimateCorrected':
      return { ...child, riskEstimates: evolveRiskEstimates(child.riskEstimates, event) };
    case 'IncidentRetracted':
    case 'HistoryRetracted':
    case 'RelationalHealthRetracted':
    case 'RiskEstimateRetracted':
    case 'OfficialValuesRetracted':
    case 'SecondRatingRetracted':
    case 'ConsentRetracted':
    case 'InterventionRetracted':
      return evolveRetractions(child, event);
    default:
      return neverReached(event);
  }
};

/** The program is that of the last step by its day: a transfer recorded late moves nobody who has moved on since. */
const withCourse = (child: Child, event: RecordedChildEvent): Child => {
  const step = courseStepOf(event);
  if (step === null) return child;
  return inCourse(child, withStep(child.course, step));
};

const inCourse = (child: Child, course: readonly CourseStep[]): Child => {
  if (child.enrolment === null) return child;
  const now = programNow(course);
  if (now === null) return { ...child, course };
  return { ...child, course, enrolment: { ...child.enrolment, program: now.program }, programSince: now.on };
};

const withIdentity = (child: Child, event: Extract<RecordedChildEvent, ChildIdentityCorrected>): Child => {
  if (child.enrolment === null) return child;
  const { bornMonth, reference } = event.data;
  const before = child.enrolment.reference;
  return {
    ...child,
    enrolment: { ...child.enrolment, bornMonth, reference: reference ?? before },
    earlierReferences: reference === null ? child.earlierReferences : [...child.earlierReferences, before],
    identityCorrections: [...child.identityCorrections, correctionOf(event)],
  };
};

const withoutStanding = (child: Child, event: Extract<RecordedChildEvent, DischargeRetracted>): Child => {
  const { dischargedOn: id } = event.data;
  const course = withoutDischarge(child.course, id);
  const entry = child.course.find((step) => !course.includes(step));
  if (entry?.kind !== 'discharged') return child;
  return struckOut(inCourse(child, course), { kind: 'discharge', id, entry, retraction: correctionOf(event) });
};

const withFocus = (
  child: Child,
  approved: Omit<FocusApproval, 'by' | 'actorName' | 'reason'>,
  { by, data }: Extract<RecordedChildEvent, { readonly type: (PlanApproved | FocusMoved)['type'] }>,
): Child => ({
  ...child,
  approvedFocus: approved.focus,
  focusApprovals: [...child.focusApprovals, { by, actorName: actorNameOf({ data }), reason: data.reason, ...approved }],
});

const overrideOf = ({ by, data }: Extract<RecordedChildEvent, FocusOverridden>): FocusOverride => ({
  focus: data.focus,
  essential: data.essential,
  on: data.overriddenOn,
  by,
  actorName: actorNameOf({ data }),
  reason: data.reason,
});

export const fold = (events: Iterable<RecordedChildEvent>): Child => {
  let child = nobody;
  for (const event of events) child = evolve(child, event);
  return child;
};
