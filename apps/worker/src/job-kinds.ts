import type { ChildEvent, InstrumentPublished, NormSetPublished, ReadinessPolicyPublished } from '@understory/domain';

export const jobKinds = ['readiness', 'report'] as const;
export type JobKind = (typeof jobKinds)[number];

const both: readonly JobKind[] = ['readiness', 'report'];
const reportOnly: readonly JobKind[] = ['report'];
const none: readonly JobKind[] = [];

/**
 * Which artefacts of a child an event makes stale. Readiness events never ask for readiness: an evaluation that
 * answered itself would go round for ever. An accepted flag moves the focus, and that event asks.
 */
const kindsByEvent: Readonly<Record<ChildEvent['type'], readonly JobKind[]>> = {
  ChildEnrolled: reportOnly,
  // Signed ages stay, so no flag changes; what is told of periods of life does.
  ChildIdentityCorrected: reportOnly,
  // It stands where no child is.
  ReferenceClaimed: none,
  ProgramTransferred: reportOnly,
  // Who treats the child stands in no artefact.
  CareTeamChanged: none,
  // An open flag is withdrawn when a child leaves, and may be raised anew when it comes back.
  ChildDischarged: both,
  ChildReadmitted: both,
  DischargeRetracted: both,
  ConsentRecorded: reportOnly,
  ConsentWithdrawn: reportOnly,
  IncidentRecorded: reportOnly,
  IncidentCorrected: reportOnly,
  IncidentRetracted: reportOnly,
  // None of these stands in an artefact.
  AmendmentRequested: none,
  AmendmentExtended: none,
  AmendmentAccepted: none,
  AmendmentDenied: none,
  DisagreementFiled: none,
  DisagreementRebutted: none,
  LegalHoldPlaced: none,
  LegalHoldLifted: none,
  ErasureRequested: none,
  ErasureDeclined: none,
  // What is made from the record is destroyed then, not built again.
  RecordErased: none,
  AssessmentSigned: both,
  AssessmentCorrected: both,
  AssessmentVoided: both,
  AssessmentsReread: both,
  // No percent or flag is read from them.
  OfficialValuesTranscribed: reportOnly,
  OfficialValuesCorrected: reportOnly,
  OfficialValuesRetracted: reportOnly,
  SecondRatingRecorded: reportOnly,
  SecondRatingCorrected: reportOnly,
  SecondRatingRetracted: reportOnly,
  // It counts for nothing until it is co-signed.
  AssessmentSubmitted: none,
  AssessmentCosigned: both,
  CosignatureDeclined: none,
  InterventionPlanned: both,
  InterventionChanged: both,
  InterventionEnded: both,
  // How work was weighed stands on the plan, and in no artefact.
  InterventionMadePrimary: none,
  SixRsAnswered: reportOnly,
  FocusOverridden: reportOnly,
  DoseDelivered: both,
  DoseCorrected: both,
  DoseRetracted: both,
  ConsentRetracted: reportOnly,
  InterventionRetracted: both,
  PlanApproved: both,
  FocusMoved: both,
  ReadinessFlagged: reportOnly,
  ReadinessRestated: reportOnly,
  ReadinessWithdrawn: reportOnly,
  ReadinessReviewed: reportOnly,
  HistoryRecorded: reportOnly,
  HistoryCorrected: reportOnly,
  HistoryRetracted: reportOnly,
  RelationalHealthRecorded: reportOnly,
  RelationalHealthCorrected: reportOnly,
  RelationalHealthRetracted: reportOnly,
  RiskEstimateTranscribed: reportOnly,
  RiskEstimateCorrected: reportOnly,
  RiskEstimateRetracted: reportOnly,
};

export const kindsFor = (eventType: string): readonly JobKind[] =>
  Object.hasOwn(kindsByEvent, eventType) ? kindsByEvent[eventType as ChildEvent['type']] : [];

/** Every report names the norm sets and the policy it was made with, and every flag rests on them. */
const kindsByReferenceData: Readonly<
  Record<(InstrumentPublished | NormSetPublished | ReadinessPolicyPublished)['type'], readonly JobKind[]>
> = {
  // Readiness goes by regions, which no version of the instrument changes.
  InstrumentPublished: reportOnly,
  NormSetPublished: both,
  ReadinessPolicyPublished: both,
};

export const kindsForReferenceData = (eventType: string): readonly JobKind[] =>
  Object.hasOwn(kindsByReferenceData, eventType)
    ? kindsByReferenceData[eventType as keyof typeof kindsByReferenceData]
    : [];

/** Doses of a shift are often logged one after the other: one evaluation, and one report, tell of them all. */
const dosesSettleMs = 1_000;
const ofDoses: ReadonlySet<string> = new Set<ChildEvent['type']>(['DoseDelivered', 'DoseCorrected', 'DoseRetracted']);

/**
 * How long an artefact waits for more of its like. The report of doses waits until readiness was looked at, too, since
 * what is restated then stands in it: it would otherwise be drawn twice for every burst.
 */
export const settleMsOf = (eventType: string, kind: JobKind): number => {
  if (ofDoses.has(eventType)) return kind === 'readiness' ? dosesSettleMs : 2 * dosesSettleMs;
  return eventType === 'ReadinessRestated' ? dosesSettleMs : 0;
};

const eventsOfOutcomes: ReadonlySet<string> = new Set<ChildEvent['type'] | NormSetPublished['type']>([
  'ChildEnrolled',
  'ProgramTransferred',
  'ChildReadmitted',
  'DischargeRetracted',
  'AssessmentSigned',
  'AssessmentCorrected',
  'AssessmentVoided',
  'AssessmentsReread',
  'AssessmentCosigned',
  'ReadinessFlagged',
  'ReadinessWithdrawn',
  'ReadinessReviewed',
  'NormSetPublished',
]);

/** Whether an event changes the figures of any program. Doses, plans and restated flags do not. */
export const changesOutcomes = (eventType: string): boolean => eventsOfOutcomes.has(eventType);

/** Nobody waits for it, and what follows at once goes into the same figures. */
export const outcomesSettleMs = 500;
