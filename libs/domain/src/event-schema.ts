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
  ChildIdentityCorrected: 1,
  ProgramTransferred: 1,
  CareTeamChanged: 1,
  ChildDischarged: 1,
  ChildReadmitted: 1,
  ConsentRecorded: 1,
  ConsentWithdrawn: 1,
  IncidentRecorded: 1,
  IncidentCorrected: 1,
  AmendmentRequested: 1,
  AmendmentExtended: 1,
  AmendmentAccepted: 1,
  AmendmentDenied: 1,
  DisagreementFiled: 1,
  DisagreementRebutted: 1,
  LegalHoldPlaced: 1,
  LegalHoldLifted: 1,
  ErasureRequested: 1,
  ErasureDeclined: 1,
  RecordErased: 1,
  AssessmentSigned: 2,
  AssessmentCorrected: 2,
  AssessmentVoided: 1,
  AssessmentsReread: 1,
  OfficialValuesTranscribed: 1,
  OfficialValuesCorrected: 1,
  SecondRatingRecorded: 1,
  SecondRatingCorrected: 1,
  AssessmentSubmitted: 1,
  AssessmentCosigned: 1,
  CosignatureDeclined: 1,
  InterventionPlanned: 1,
  InterventionChanged: 1,
  InterventionEnded: 1,
  InterventionMadePrimary: 1,
  SixRsAnswered: 1,
  FocusOverridden: 1,
  DoseDelivered: 2,
  DoseCorrected: 2,
  PlanApproved: 1,
  FocusMoved: 1,
  ReadinessFlagged: 1,
  ReadinessRestated: 1,
  ReadinessWithdrawn: 1,
  ReadinessReviewed: 1,
  InstrumentPublished: 2,
  HistoryRecorded: 1,
  HistoryCorrected: 1,
  RelationalHealthRecorded: 1,
  RelationalHealthCorrected: 1,
  RiskEstimateTranscribed: 1,
  RiskEstimateCorrected: 1,
  IncidentRetracted: 1,
  HistoryRetracted: 1,
  RelationalHealthRetracted: 1,
  RiskEstimateRetracted: 1,
  OfficialValuesRetracted: 1,
  SecondRatingRetracted: 1,
  DoseRetracted: 1,
  DischargeRetracted: 1,
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
  ConsultationAnswered: 1,
  ShareRevoked: 1,
  ConsultationClosed: 1,
};

/** Whether an event of a log belongs to a child's record. */
export const isChildEventType = (type: string): type is ChildEvent['type'] => Object.hasOwn(personalFields, type);
