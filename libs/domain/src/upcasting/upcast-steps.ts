import { tagsAsFirstAsked } from '../disclosure/tags-as-first-asked';
import { instrumentAsFirstPublished } from '../instrument/instrument-as-first-published';
import { policyAsFirstPublished } from '../policy/policy-as-first-published';
import type { EventData, UpcastStep } from './compose-upcasts';

/**
 * Version 1 did not ask; whatever a version 1 event says of it, it does not say. Assigned and not spread, which takes the
 * engine ten times as long: a log is read with millions of these.
 */
const withUnknownCircumstances = (data: EventData): EventData =>
  Object.assign({}, data, { sources: null, setting: null });

const withUnknownStates = (data: EventData): EventData =>
  Object.assign({}, data, { stateBefore: null, stateAfter: null });

const withoutName = (data: EventData): EventData => Object.assign({}, data, { actorName: null });

/** The version of each act from which on it names who it was; before, the account stood in its envelope alone. */
const namedSince = {
  PlanApproved: 2,
  FocusMoved: 2,
  FocusOverridden: 2,
  ReadinessReviewed: 2,
  AssessmentCorrected: 3,
  AssessmentVoided: 2,
  AssessmentsReread: 2,
  AssessmentCosigned: 2,
  CosignatureDeclined: 2,
  OfficialValuesCorrected: 2,
  SecondRatingCorrected: 2,
  InterventionChanged: 2,
  InterventionEnded: 2,
  InterventionMadePrimary: 2,
  DoseCorrected: 3,
  HistoryCorrected: 2,
  RelationalHealthCorrected: 2,
  RiskEstimateCorrected: 2,
  ChildIdentityCorrected: 2,
  IncidentCorrected: 2,
  AmendmentAccepted: 2,
  AmendmentDenied: 2,
  IncidentRetracted: 2,
  HistoryRetracted: 2,
  RelationalHealthRetracted: 2,
  RiskEstimateRetracted: 2,
  OfficialValuesRetracted: 2,
  SecondRatingRetracted: 2,
  DoseRetracted: 2,
  DischargeRetracted: 2,
} as const;

const namings = Object.entries(namedSince).map(([type, to]): UpcastStep => ({
  name: `nobody is named in ${type}`,
  type,
  from: to - 1,
  to,
  up: withoutName,
}));

/**
 * Every way up that stored events still need, oldest first. A new shape of an event raises its number in
 * `currentSchemaVersion`, adds its step here, and leaves a golden file of the new version beside the old ones.
 */
export const upcastSteps: readonly UpcastStep[] = [
  policyAsFirstPublished,
  instrumentAsFirstPublished,
  ...tagsAsFirstAsked,
  {
    name: 'sources and setting of a signed assessment are unknown',
    type: 'AssessmentSigned',
    from: 1,
    to: 2,
    up: withUnknownCircumstances,
  },
  {
    name: 'sources and setting of a corrected assessment are unknown',
    type: 'AssessmentCorrected',
    from: 1,
    to: 2,
    up: withUnknownCircumstances,
  },
  {
    name: 'how the child was around a delivered dose is unknown',
    type: 'DoseDelivered',
    from: 1,
    to: 2,
    up: withUnknownStates,
  },
  {
    name: 'how the child was around a corrected dose is unknown',
    type: 'DoseCorrected',
    from: 1,
    to: 2,
    up: withUnknownStates,
  },
  ...namings,
  {
    name: 'a corrected identity left the reference as it was',
    type: 'ChildIdentityCorrected',
    from: 2,
    to: 3,
    up: (data) => ({ ...data, reference: null }),
  },
];
