import type { Instant } from '../calendar/instant';
import type { LocalDate } from '../calendar/local-date';
import type {
  AssessmentId,
  ChildId,
  DoseId,
  EventId,
  FlagId,
  HistoryEntryId,
  IncidentId,
  InterventionId,
  RelationalHealthId,
  RiskEstimateId,
} from '../ids';
import type { Region } from '../instrument/region';
import type { NormSetRef } from '../norms/norm-set';
import type { Personal } from '../personal';
import type { Criterion, FlagIdentity } from '../readiness/readiness-event';
import type { Amendment } from './amendment/amendment';
import type { Rating } from './assessment/assessment-event';
import type { HistoryAccount } from './history/history-event';
import type { Consent } from './consent/consent';
import type { CourseStep, DischargeStep } from './course/course-step';
import type { IncidentReport } from './incident/incident-event';
import type { ReliedOn } from './cosignature/relied-on';
import type { Erasure } from './erasure/erasure';
import type { RecordErased } from './erasure/erasure-event';
import type { LegalHold } from './legal-hold/legal-hold';
import type { Submission } from './cosignature/submission';
import type { Delivery, InterventionPlan } from './intervention/intervention-event';
import type { SixRs } from './six-rs/six-rs';
import type { RelationalHealth } from './relational-health/relational-health-event';
import type { RiskEstimate } from './risk-estimate/risk-estimate-event';
import type { Circumstances } from './assessment/circumstances';
import type { OfficialValues } from './official-values/official-values-event';
import type { SecondRating } from './second-rating/second-rating-event';
import type { ActedBy } from './named-act';
import type { RetractedKind } from './retraction/retracted-entry';

/** A child's record folded from its stream. */
export type Child = {
  readonly enrolment: Enrolment | null;
  /** Set where no child is, but a reference that belongs to another record; nothing else ever happens here. */
  readonly aliasOf: ChildId | null;
  /** By which the agency knew the child, oldest first. Each goes on finding it. */
  readonly earlierReferences: readonly Personal[];
  /** Of birth month and reference, oldest first; `enrolment` has both as they stand. */
  readonly identityCorrections: readonly Correction[];
  /** The day of the newest transfer or readmission, or of enrolment: a late entry from before it carries nobody back. */
  readonly programSince: LocalDate | null;
  /** Enrolment, transfers, discharges and readmissions, by their day and not by when they were recorded. */
  readonly course: readonly CourseStep[];
  /** In the order of recording, as the two below. */
  readonly consents: readonly Consent[];
  readonly incidents: readonly Incident[];
  readonly amendments: readonly Amendment[];
  /** The accounts that treat the child, in the order of their ids. */
  readonly careTeam: readonly string[];
  /** In the order they were first recorded, voided ones included; see `assessmentsInOrder` for the clinical order. */
  readonly assessments: readonly Assessment[];
  /** What was rated by somebody without certification: it is no assessment until it was co-signed. */
  readonly submissions: readonly Submission[];
  readonly interventions: readonly Intervention[];
  readonly doses: DoseLedger;
  /** Null until a clinician approved one; the proposal from the map stands in until then (`focusOf`). */
  readonly approvedFocus: Region | null;
  /** Every approval, in the order of recording: the plan, then each move. */
  readonly focusApprovals: readonly FocusApproval[];
  /** In the order of recording; each belongs to the approval recorded before it. */
  readonly focusOverrides: readonly FocusOverride[];
  readonly flags: readonly Flag[];
  /** Every account of every period of life, in the order of recording; see `readHistory` for what counts. */
  readonly history: readonly HistoryEntry[];
  /** Current relational health rated on its own, in the order of recording; see `relationalHealthOverTime`. */
  readonly relationalHealth: readonly RelationalHealthRating[];
  /** Copied from official reports, in the order of recording. */
  readonly riskEstimates: readonly TranscribedEstimate[];
  /** What was taken back as recorded in error, in the order in which it was. */
  readonly retracted: readonly RetractedEntry[];
  /** In the order of recording, as the requests for erasure. */
  readonly legalHolds: readonly LegalHold[];
  readonly erasures: readonly Erasure[];
  /** Null while the record stands. Afterwards nothing personal of it can be read, and nothing more is recorded. */
  readonly erased: RecordErased['data'] | null;
};

export type Enrolment = {
  readonly reference: Personal;
  readonly bornMonth: Personal;
  readonly program: string;
  readonly enrolledOn: LocalDate;
  readonly demonstration: boolean;
};

export type Assessment = Rating &
  Circumstances & {
    readonly assessmentId: AssessmentId;
    readonly instrumentVersion: number;
    readonly normSet: NormSetRef | null;
    /** The day of the first recording; a correction's own `occurredOn` repeats it. */
    readonly firstOccurredOn: LocalDate;
    /** When the record learned of it; see `isLateEntry`. */
    readonly firstRecordedAt: Instant;
    /** The signing, or the newest correction: what a number read from this assessment rests on. */
    readonly effectiveEvent: EventId;
    readonly voided: boolean;
    /** What was looked up of whoever signed or co-signed; absent where none was asked for. */
    readonly certification?: ReliedOn;
    /** Oldest first, a voiding included. */
    readonly corrections: readonly Correction[];
    /** As printed in the official report; null while nobody transcribed it. */
    readonly official: TranscribedValues | null;
    /** What another rater found; it never counts for a percent or a flag. */
    readonly secondRating: RecordedSecondRating | null;
  };

export type TranscribedValues = OfficialValues & Correctable;
export type RecordedSecondRating = SecondRating & Correctable;

/** What a later correction of an entry needs to know of it. */
export type Correctable = {
  readonly firstOccurredOn: LocalDate;
  readonly effectiveEvent: EventId;
  /** Oldest first. */
  readonly corrections: readonly Correction[];
};

export type Intervention = InterventionPlan & {
  readonly interventionId: InterventionId;
  readonly firstOccurredOn: LocalDate;
  readonly effectiveEvent: EventId;
  /** Oldest first; an ending is one of them. */
  readonly corrections: readonly Correction[];
  /** As answered last; null until then. */
  readonly sixRs: SixRs | null;
  /** Null unless a clinician put it first although it works above the focus. */
  readonly madePrimary: MadePrimary | null;
};

export type MadePrimary = ActedBy & {
  readonly on: LocalDate;
  readonly essential: Region | null;
  readonly reason: Personal | null;
};

export type Dose = Delivery & {
  readonly doseId: DoseId;
  readonly interventionId: InterventionId;
  readonly firstOccurredOn: LocalDate;
  readonly effectiveEvent: EventId;
  /** Of this form of the dose; null for the first one. */
  readonly correction: Correction | null;
};

export type HistoryEntry = HistoryAccount & Correctable & { readonly entryId: HistoryEntryId };

export type RelationalHealthRating = RelationalHealth &
  Correctable & { readonly relationalHealthId: RelationalHealthId };

export type TranscribedEstimate = RiskEstimate & Correctable & { readonly estimateId: RiskEstimateId };

export type Incident = IncidentReport & Correctable & { readonly incidentId: IncidentId };

/** Who put an earlier entry right, when, and why. What it said before is in the entry it supersedes. */
export type Correction = ActedBy & { readonly recordedAt: Instant; readonly reason: Personal };

/**
 * An entry that was taken back, as it stood then. It lies apart from those that count, so that no rule can count it by
 * forgetting to look. Doses stay in their ledger, which is too long to be taken apart; see `retractedDoses`.
 */
export type RetractedEntry =
  | Struck<'discharge', DischargeStep>
  | Struck<'incident', Incident>
  | Struck<'history', HistoryEntry>
  | Struck<'relational-health', RelationalHealthRating>
  | Struck<'risk-estimate', TranscribedEstimate>
  | Struck<'official-values', TranscribedValues>
  | Struck<'second-rating', RecordedSecondRating>
  | Struck<'consent', Consent>
  | Struck<'intervention', Intervention>;

type Struck<Kind extends RetractedKind, Entry> = {
  readonly kind: Kind;
  /** Of the entry; of what stood beside an assessment, the assessment's; of a discharge, its day. */
  readonly id: string;
  readonly entry: Entry;
  readonly retraction: Correction;
};

export type FocusApproval = ActedBy & {
  readonly focus: Region;
  readonly on: LocalDate;
  readonly reason: Personal;
  /** The accepted flag that proposed it; null when a clinician chose it unprompted. */
  readonly flagId: FlagId | null;
};

/** A focus approved although a lower region was essential. */
export type FocusOverride = ActedBy & {
  readonly focus: Region;
  readonly essential: Region;
  readonly on: LocalDate;
  readonly reason: Personal;
};

/**
 * Deliveries, newest first, as a linked list: a child may have ten thousand, and adding one must not copy the rest.
 * A corrected dose appears again in front; the first entry of a `doseId` met from the front is the current one. One
 * that was taken back appears again, too, with its retraction.
 */
export type DoseLedger = {
  readonly dose: Dose;
  readonly retraction: Correction | null;
  readonly earlier: DoseLedger;
} | null;

export type Flag = FlagIdentity & {
  readonly flagId: FlagId;
  readonly assessmentId: AssessmentId;
  readonly criteria: readonly Criterion[];
  readonly status: 'open' | 'accepted' | 'declined' | 'withdrawn';
  /** Null unless a clinician accepted or declined it. */
  readonly review: FlagReview | null;
};

export type FlagReview = ActedBy & { readonly on: LocalDate; readonly reason: Personal };

export const nobody: Child = {
  enrolment: null,
  aliasOf: null,
  earlierReferences: [],
  identityCorrections: [],
  programSince: null,
  course: [],
  consents: [],
  incidents: [],
  amendments: [],
  careTeam: [],
  assessments: [],
  submissions: [],
  interventions: [],
  doses: null,
  approvedFocus: null,
  focusApprovals: [],
  focusOverrides: [],
  flags: [],
  history: [],
  relationalHealth: [],
  riskEstimates: [],
  retracted: [],
  legalHolds: [],
  erasures: [],
  erased: null,
};
