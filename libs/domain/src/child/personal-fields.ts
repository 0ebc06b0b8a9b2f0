import type { PersonalFieldOf } from '../personal';
import type { ChildEvent } from './child-event';
import { sixRNotes } from './six-rs/six-rs';

const table = {
  ChildEnrolled: ['reference', 'bornMonth'],
  ChildIdentityCorrected: ['bornMonth', 'reason'],
  ProgramTransferred: [],
  CareTeamChanged: [],
  ChildDischarged: ['reason'],
  ChildReadmitted: [],
  ConsentRecorded: ['givenBy'],
  ConsentWithdrawn: ['withdrawnBy', 'reason'],
  IncidentRecorded: ['setting', 'description'],
  IncidentCorrected: ['setting', 'description', 'reason'],
  AmendmentRequested: ['requestedBy', 'asks'],
  AmendmentExtended: ['reason'],
  AmendmentAccepted: [],
  AmendmentDenied: ['reason'],
  DisagreementFiled: ['filedBy', 'statement'],
  DisagreementRebutted: ['statement'],
  LegalHoldPlaced: ['authority', 'reason'],
  LegalHoldLifted: ['authority', 'reason'],
  ErasureRequested: ['note'],
  ErasureDeclined: ['reason'],
  RecordErased: [],
  AssessmentSigned: ['rater'],
  AssessmentCorrected: ['rater', 'reason'],
  AssessmentVoided: ['reason'],
  AssessmentsReread: ['reason'],
  OfficialValuesTranscribed: ['source'],
  OfficialValuesCorrected: ['source', 'reason'],
  SecondRatingRecorded: ['rater'],
  SecondRatingCorrected: ['rater', 'reason'],
  AssessmentSubmitted: ['rater'],
  AssessmentCosigned: ['rater'],
  CosignatureDeclined: ['reason'],
  InterventionPlanned: ['reference', 'activity'],
  InterventionChanged: ['reference', 'activity', 'reason'],
  InterventionEnded: ['reason'],
  InterventionMadePrimary: ['reason'],
  SixRsAnswered: sixRNotes,
  DoseDelivered: ['deliveredBy'],
  DoseCorrected: ['deliveredBy', 'reason'],
  PlanApproved: ['reason'],
  FocusMoved: ['reason'],
  FocusOverridden: ['reason'],
  ReadinessFlagged: [],
  ReadinessRestated: [],
  ReadinessWithdrawn: [],
  ReadinessReviewed: ['reason'],
  HistoryRecorded: ['note'],
  HistoryCorrected: ['note', 'reason'],
  RelationalHealthRecorded: ['rater', 'note'],
  RelationalHealthCorrected: ['rater', 'note', 'reason'],
  RiskEstimateTranscribed: ['estimate'],
  RiskEstimateCorrected: ['estimate', 'reason'],
  IncidentRetracted: ['reason'],
  HistoryRetracted: ['reason'],
  RelationalHealthRetracted: ['reason'],
  RiskEstimateRetracted: ['reason'],
  OfficialValuesRetracted: ['reason'],
  SecondRatingRetracted: ['reason'],
  DoseRetracted: ['reason'],
  DischargeRetracted: ['reason'],
} as const satisfies { readonly [Event in ChildEvent as Event['type']]: readonly PersonalFieldOf<Event['data']>[] };

/** `never` while the table lists every personal field; the spec beside this holds it there. */
export type UnlistedPersonalField = {
  [Event in ChildEvent as Event['type']]: Exclude<
    PersonalFieldOf<Event['data']>,
    (typeof table)[Event['type']][number]
  >;
}[ChildEvent['type']];

/** The top-level fields of an event's data that are sealed before they are stored. */
export const personalFields: Readonly<Record<ChildEvent['type'], readonly string[]>> = table;
