import type { ChildEvent } from '@understory/domain';

export const eventNames: Readonly<Record<ChildEvent['type'], string>> = {
  ChildEnrolled: 'Child enrolled',
  CareTeamChanged: 'Care team changed',
  ProgramTransferred: 'Program transferred',
  AssessmentSigned: 'Assessment signed',
  AssessmentCorrected: 'Assessment corrected',
  AssessmentVoided: 'Assessment voided',
  AssessmentSubmitted: 'Assessment waits for a co-signature',
  AssessmentCosigned: 'Assessment co-signed',
  CosignatureDeclined: 'Co-signature declined',
  AssessmentsReread: 'Assessments read with other norms',
  InterventionPlanned: 'Intervention planned',
  InterventionChanged: 'Intervention changed',
  DoseDelivered: 'Dose delivered',
  DoseCorrected: 'Dose corrected',
  PlanApproved: 'Focus approved',
  FocusMoved: 'Focus moved',
  ReadinessFlagged: 'Readiness flagged',
  ReadinessRestated: 'Readiness restated on changed evidence',
  ReadinessWithdrawn: 'Readiness flag withdrawn',
  ReadinessReviewed: 'Readiness flag reviewed',
};
