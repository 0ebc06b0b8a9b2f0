import { personalFields } from './child/personal-fields';
import type { ChildEvent } from './child/child-event';
import type { NormSetPublished } from './norms/norm-set';
import type { ReadinessPolicyPublished } from './policy/readiness-policy';

export type DomainEventType = ChildEvent['type'] | NormSetPublished['type'] | ReadinessPolicyPublished['type'];

/** The shape each event is written in today; a new shape raises its number and brings the way up from the old one. */
export const currentSchemaVersion: Readonly<Record<DomainEventType, number>> = {
  ChildEnrolled: 1,
  ProgramTransferred: 1,
  CareTeamChanged: 1,
  AssessmentSigned: 2,
  AssessmentCorrected: 2,
  AssessmentVoided: 1,
  AssessmentsReread: 1,
  OfficialValuesTranscribed: 1,
  OfficialValuesCorrected: 1,
  SecondRatingRecorded: 1,
  SecondRatingCorrected: 1,
  InterventionPlanned: 1,
  InterventionChanged: 1,
  DoseDelivered: 1,
  DoseCorrected: 1,
  PlanApproved: 1,
  FocusMoved: 1,
  ReadinessFlagged: 1,
  ReadinessRestated: 1,
  ReadinessWithdrawn: 1,
  ReadinessReviewed: 1,
  NormSetPublished: 1,
  ReadinessPolicyPublished: 1,
};

/** Whether an event of a log belongs to a child's record. */
export const isChildEventType = (type: string): type is ChildEvent['type'] => Object.hasOwn(personalFields, type);
