import type { Instant } from '../calendar/instant';
import type { LocalDate } from '../calendar/local-date';
import type { Region } from '../instrument/region';
import type { Personal } from '../personal';
import type { ReadinessPolicy } from '../policy/readiness-policy';
import type { Criterion, Direction } from '../readiness/readiness-event';

export type ComparedPolicies = { readonly inForce: ReadinessPolicy; readonly draft: ReadinessPolicy };

export type Move = { readonly direction: Direction; readonly from: Region; readonly to: Region };

/** When a policy proposed a move first. */
export type Raised = {
  /** Of the last event the evaluation saw. */
  readonly revision: number;
  readonly recordedAt: Instant;
  /** The day of the newest assessment. */
  readonly assessedOn: LocalDate;
};

/** Why the other policy did not propose the same at that moment. */
export type Reason = {
  readonly because:
    /** These criteria were not met, or unknown. */
    | 'not-met'
    /** These criteria took the proposal back. */
    | 'withdrawn'
    /** These criteria proposed another move, which wins. */
    | 'another-move'
    /** Its limits make another region the proposed focus, or none. */
    | 'another-focus'
    /** A clinician had declined the same before. */
    | 'declined';
  readonly criteria: readonly Omit<Criterion, 'evidence'>[];
};

/** One move that one of the policies proposed, or both, while the focus stood still. */
export type ComparedMove = Move & {
  readonly outcome: MoveOutcome;
  readonly inForce: Raised | null;
  readonly draft: Raised | null;
  /** Of the policy that came later or not at all, when the other one proposed the move; null when they came together. */
  readonly reason: Reason | null;
};

export const moveOutcomes = ['same', 'earlier', 'later', 'not-at-all', 'new'] as const;
/** Of the draft, against the policy in force; `new`: the draft alone proposes it. */
export type MoveOutcome = (typeof moveOutcomes)[number];

/** What a clinician decided about a recorded flag, and whether each policy proposed that move just then. */
export type ComparedDecision = Move & {
  readonly decision: 'accepted' | 'declined';
  readonly proposedInForce: boolean;
  readonly proposedByDraft: boolean;
};

export type ChildBacktest = {
  /** The agency's own, sealed as the log has it; null of a stream without an enrolment. */
  readonly reference: Personal | null;
  /** The program the child was in last; null of a stream without an enrolment. */
  readonly program: string | null;
  readonly demonstration: boolean;
  readonly moves: readonly ComparedMove[];
  readonly decisions: readonly ComparedDecision[];
  readonly evaluations: number;
  readonly recordedFlags: number;
};
