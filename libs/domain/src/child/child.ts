import type { Instant } from '../calendar/instant';
import type { LocalDate } from '../calendar/local-date';
import type { AssessmentId, DoseId, EventId, FlagId, InterventionId } from '../ids';
import type { Region } from '../instrument/region';
import type { NormSetRef } from '../norms/norm-set';
import type { Personal } from '../personal';
import type { Criterion, FlagIdentity } from '../readiness/readiness-event';
import type { Rating } from './assessment/assessment-event';
import type { ReliedOn } from './cosignature/relied-on';
import type { Submission } from './cosignature/submission';
import type { Delivery, InterventionPlan } from './intervention/intervention-event';

/** A child's record folded from its stream. */
export type Child = {
  readonly enrolment: Enrolment | null;
  /** The day of the newest transfer, or of enrolment: a late entry from before it carries nobody back. */
  readonly programSince: LocalDate | null;
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
  readonly flags: readonly Flag[];
};

export type Enrolment = {
  readonly reference: Personal;
  readonly bornMonth: Personal;
  readonly program: string;
  readonly enrolledOn: LocalDate;
  readonly demonstration: boolean;
};

export type Assessment = Rating & {
  readonly assessmentId: AssessmentId;
  readonly instrumentVersion: number;
  readonly normSet: NormSetRef | null;
  /** The day of the first recording; a correction's own `occurredOn` repeats it. */
  readonly firstOccurredOn: LocalDate;
  /** The signing, or the newest correction: what a number read from this assessment rests on. */
  readonly effectiveEvent: EventId;
  readonly voided: boolean;
  /** What was looked up of whoever signed or co-signed; absent where none was asked for. */
  readonly certification?: ReliedOn;
  /** Oldest first, a voiding included. */
  readonly corrections: readonly Correction[];
};

export type Intervention = InterventionPlan & {
  readonly interventionId: InterventionId;
  readonly firstOccurredOn: LocalDate;
  readonly effectiveEvent: EventId;
  /** Oldest first. */
  readonly corrections: readonly Correction[];
};

export type Dose = Delivery & {
  readonly doseId: DoseId;
  readonly interventionId: InterventionId;
  readonly firstOccurredOn: LocalDate;
  readonly effectiveEvent: EventId;
  /** Of this form of the dose; null for the first one. */
  readonly correction: Correction | null;
};

/** Who put an earlier entry right, when, and why. What it said before is in the entry it supersedes. */
export type Correction = { readonly by: string; readonly recordedAt: Instant; readonly reason: Personal };

export type FocusApproval = {
  readonly focus: Region;
  readonly on: LocalDate;
  readonly by: string;
  readonly reason: Personal;
  /** The accepted flag that proposed it; null when a clinician chose it unprompted. */
  readonly flagId: FlagId | null;
};

/**
 * Deliveries, newest first, as a linked list: a child may have ten thousand, and adding one must not copy the rest.
 * A corrected dose appears again in front; the first entry of a `doseId` met from the front is the current one.
 */
export type DoseLedger = { readonly dose: Dose; readonly earlier: DoseLedger } | null;

export type Flag = FlagIdentity & {
  readonly flagId: FlagId;
  readonly assessmentId: AssessmentId;
  readonly criteria: readonly Criterion[];
  readonly status: 'open' | 'accepted' | 'declined' | 'withdrawn';
};

export const nobody: Child = {
  enrolment: null,
  programSince: null,
  careTeam: [],
  assessments: [],
  submissions: [],
  interventions: [],
  doses: null,
  approvedFocus: null,
  focusApprovals: [],
  flags: [],
};
