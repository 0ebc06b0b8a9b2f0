import type { PersonalFieldOf } from '../personal';
import type { ChildEvent } from './child-event';
import { sixRNotes } from './six-rs/six-rs';

const table = {
  ChildEnrolled: ['reference', 'bornMonth'],
  ChildIdentityCorrected: ['bornMonth', 'reference', 'reason', 'actorName'],
  ReferenceClaimed: [],
  ProgramTransferred: [],
  CareTeamChanged: [],
  ChildDischarged: ['reason'],
  ChildReadmitted: [],
  ConsentRecorded: ['givenBy', 'person'],
  ConsentWithdrawn: ['withdrawnBy', 'reason'],
  IncidentRecorded: ['setting', 'description'],
  IncidentCorrected: ['setting', 'description', 'reason', 'actorName'],
  AmendmentRequested: ['requestedBy', 'asks'],
  AmendmentExtended: ['reason'],
  AmendmentAccepted: ['actorName'],
  AmendmentDenied: ['reason', 'actorName'],
  DisagreementFiled: ['filedBy', 'statement'],
  DisagreementRebutted: ['statement'],
  LegalHoldPlaced: ['authority', 'reason'],
  LegalHoldLifted: ['authority', 'reason'],
  ErasureRequested: ['note'],
  ErasureDeclined: ['reason'],
  RecordErased: [],
  AssessmentSigned: ['rater'],
  AssessmentCorrected: ['rater', 'reason', 'actorName'],
  AssessmentVoided: ['reason', 'actorName'],
  AssessmentsReread: ['reason', 'actorName'],
  OfficialValuesTranscribed: ['source'],
  OfficialValuesCorrected: ['source', 'reason', 'actorName'],
  SecondRatingRecorded: ['rater'],
  SecondRatingCorrected: ['rater', 'reason', 'actorName'],
  AssessmentSubmitted: ['rater'],
  AssessmentCosigned: ['rater', 'actorName'],
  CosignatureDeclined: ['reason', 'actorName'],
  InterventionPlanned: ['reference', 'activity'],
  InterventionChanged: ['reference', 'activity', 'reason', 'actorName'],
  InterventionEnded: ['reason', 'actorName'],
  InterventionMadePrimary: ['reason', 'actorName'],
  SixRsAnswered: sixRNotes,
  DoseDelivered: ['deliveredBy'],
  DoseCorrected: ['deliveredBy', 'reason', 'actorName'],
  PlanApproved: ['reason', 'actorName'],
  FocusMoved: ['reason', 'actorName'],
  FocusOverridden: ['reason', 'actorName'],
  ReadinessFlagged: [],
  ReadinessRestated: [],
  ReadinessWithdrawn: [],
  ReadinessReviewed: ['reason', 'actorName'],
  HistoryRecorded: ['note', 'person'],
  HistoryCorrected: ['note', 'person', 'reason', 'actorName'],
  RelationalHealthRecorded: ['rater', 'note'],
  RelationalHealthCorrected: ['rater', 'note', 'reason', 'actorName'],
  RiskEstimateTranscribed: ['estimate'],
  RiskEstimateCorrected: ['estimate', 'reason', 'actorName'],
  IncidentRetracted: ['reason', 'actorName'],
  HistoryRetracted: ['reason', 'actorName'],
  RelationalHealthRetracted: ['reason', 'actorName'],
  RiskEstimateRetracted: ['reason', 'actorName'],
  OfficialValuesRetracted: ['reason', 'actorName'],
  SecondRatingRetracted: ['reason', 'actorName'],
  DoseRetracted: ['reason', 'actorName'],
  ConsentRetracted: ['reason', 'actorName'],
  InterventionRetracted: ['reason', 'actorName'],
  DischargeRetracted: ['reason', 'actorName'],
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
