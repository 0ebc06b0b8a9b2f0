import type { ChildEvent } from '../child/child-event';

/** The events that readiness follows from; after each of them, or of several recorded at once, it is evaluated. */
export const readinessFacts = [
  'ChildDischarged',
  'ChildReadmitted',
  'DischargeRetracted',
  'AssessmentSigned',
  'AssessmentCosigned',
  'AssessmentCorrected',
  'AssessmentVoided',
  'AssessmentsReread',
  'InterventionPlanned',
  'InterventionChanged',
  'InterventionEnded',
  'InterventionRetracted',
  'DoseDelivered',
  'DoseCorrected',
  'DoseRetracted',
  'PlanApproved',
  'FocusMoved',
] as const satisfies readonly ChildEvent['type'][];

/** What a replay has to read besides: whose child it is, what was raised, and what was decided. */
export const backtestEvents: readonly ChildEvent['type'][] = [
  ...readinessFacts,
  'ChildEnrolled',
  'ProgramTransferred',
  'ReadinessFlagged',
  'ReadinessReviewed',
];

const facts: ReadonlySet<string> = new Set(readinessFacts);
export const asksReadiness = (type: ChildEvent['type']): boolean => facts.has(type);
