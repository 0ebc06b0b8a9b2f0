import type { ActivityCataloguePublished } from './catalogue/activity-catalogue';
import type { ReassessmentIntervalsPublished } from './intervals/reassessment-intervals';
import { personalFields } from './child/personal-fields';
import type { ChildEvent } from './child/child-event';
import type { InstrumentPublished } from './instrument/instrument';
import type { ConsultationEvent } from './consultation/consultation-event';
import type { NormSetPublished } from './norms/norm-set';
import type { ReadinessPolicyPublished } from './policy/readiness-policy';
import type { CertificationPolicyPublished } from './staff/certification-policy';
import type { StaffEvent } from './staff/staff-event';

export type DomainEventType =
  | ChildEvent['type']
  | InstrumentPublished['type']
  | NormSetPublished['type']
  | ReadinessPolicyPublished['type']
  | ActivityCataloguePublished['type']
  | ReassessmentIntervalsPublished['type']
  | CertificationPolicyPublished['type']
  | StaffEvent['type']
  | ConsultationEvent['type'];

/** The shape each event is written in today; a new shape raises its number and brings the way up from the old one. */
export const currentSchemaVersion: Readonly<Record<DomainEventType, number>> = {
  ChildEnrolled: 1,
  ChildIdentityCorrected: 3,
  ReferenceClaimed: 1,
  ProgramTransferred: 1,
  CareTeamChanged: 1,
  ChildDischarged: 1,
  ChildReadmitted: 1,
  ConsentRecorded: 2,
  ConsentWithdrawn: 1,
  IncidentRecorded: 1,
  IncidentCorrected: 2,
  AmendmentRequested: 1,
  AmendmentExtended: 1,
  AmendmentAccepted: 2,
  AmendmentDenied: 2,
  DisagreementFiled: 1,
  DisagreementRebutted: 1,
  LegalHoldPlaced: 1,
  LegalHoldLifted: 1,
  ErasureRequested: 1,
  ErasureDeclined: 1,
  RecordErased: 1,
  AssessmentSigned: 2,
  AssessmentCorrected: 3,
  AssessmentVoided: 2,
  AssessmentsReread: 2,
  OfficialValuesTranscribed: 1,
  OfficialValuesCorrected: 2,
  SecondRatingRecorded: 1,
  SecondRatingCorrected: 2,
  AssessmentSubmitted: 1,
  AssessmentCosigned: 2,
  CosignatureDeclined: 2,
  InterventionPlanned: 1,
  InterventionChanged: 2,
  InterventionEnded: 2,
  InterventionMadePrimary: 2,
  SixRsAnswered: 1,
  FocusOverridden: 2,
  DoseDelivered: 2,
  DoseCorrected: 3,
  PlanApproved: 2,
  FocusMoved: 2,
  ReadinessFlagged: 1,
  ReadinessRestated: 1,
  ReadinessWithdrawn: 1,
  ReadinessReviewed: 2,
  InstrumentPublished: 2,
  HistoryRecorded: 2,
  HistoryCorrected: 3,
  RelationalHealthRecorded: 1,
  RelationalHealthCorrected: 2,
  RiskEstimateTranscribed: 1,
  RiskEstimateCorrected: 2,
  IncidentRetracted: 2,
  HistoryRetracted: 2,
  RelationalHealthRetracted: 2,
  RiskEstimateRetracted: 2,
  OfficialValuesRetracted: 2,
  SecondRatingRetracted: 2,
  DoseRetracted: 2,
  ConsentRetracted: 1,
  InterventionRetracted: 1,
  DischargeRetracted: 2,
  NormSetPublished: 1,
  ActivityCataloguePublished: 1,
  ReassessmentIntervalsPublished: 1,
  ReadinessPolicyPublished: 2,
  CertificationPolicyPublished: 1,
  CertificationGranted: 1,
  CertificationEnded: 1,
  TrainingCompleted: 1,
  TrainingStruckOut: 1,
  ConsultationRequested: 1,
  ConsultationAccepted: 1,
  ConsultationAnswered: 2,
  ShareRevoked: 1,
  ConsultationClosed: 1,
};

/** Whether an event of a log belongs to a child's record. */
export const isChildEventType = (type: string): type is ChildEvent['type'] => Object.hasOwn(personalFields, type);
