import type { EventId, AssessmentId, FlagId, InterventionId } from '../ids';
import type { Region } from '../instrument/region';
import type { NormSetRef } from '../norms/norm-set';
import type { Personal } from '../personal';
import type { CriterionSpec } from '../policy/criterion-spec';

export type Direction = 'up' | 'back';

export const criterionKeys = [
  'percent-now',
  'lowest-score',
  'percent-before',
  'days-between',
  'lower-regions',
  'rated',
  'dose',
  'step-back',
  'percent-held',
  'percent-under',
  'gain',
  'rated-functions',
  'newest-age',
  'newest-older',
  'reliable-fall',
  'dose-since-focus',
] as const satisfies readonly CriterionSpec['criterion'][];
export type CriterionKey = CriterionSpec['criterion'];

/** What a criterion was read from; ids name effective events, so a correction changes the evidence. */
export type Evidence =
  | { readonly type: 'assessment'; readonly assessmentId: AssessmentId; readonly eventId: EventId }
  | {
      readonly type: 'intervention';
      readonly interventionId: InterventionId;
      readonly eventId: EventId;
      readonly plannedMinutes: number;
      readonly deliveredMinutes: number;
      readonly doses: number;
    };

export type Criterion = {
  readonly key: CriterionKey;
  /** Null: there is nothing to measure; `met` says whether that blocks (a missing percent does, no planned dose does not). */
  readonly value: number | null;
  readonly threshold: number;
  readonly met: boolean;
  /** There was nothing to judge by, such as an unrated region: neither met nor low. Absent where it could be judged. */
  readonly unknown?: true;
  readonly evidence: readonly Evidence[];
};

/** What makes two findings the same proposal. */
export type FlagIdentity = {
  readonly direction: Direction;
  readonly from: Region;
  readonly to: Region;
  readonly policyVersion: number;
  /** The effective event of the newest assessment, and of the one before it (null for a step back without one). */
  readonly newestEvent: EventId;
  readonly previousEvent: EventId | null;
  readonly normSet: NormSetRef | null;
};

export type ReadinessFlagged = {
  readonly type: 'ReadinessFlagged';
  readonly data: FlagIdentity & {
    readonly flagId: FlagId;
    readonly assessmentId: AssessmentId;
    readonly criteria: readonly Criterion[];
  };
};

/** The same proposal still stands, on changed evidence (a dose logged late, say). */
export type ReadinessRestated = {
  readonly type: 'ReadinessRestated';
  readonly data: { readonly flagId: FlagId; readonly criteria: readonly Criterion[] };
};

export const withdrawalReasons = ['no-longer-supported', 'superseded', 'focus-moved', 'discharged'] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

export type ReadinessWithdrawn = {
  readonly type: 'ReadinessWithdrawn';
  readonly data: { readonly flagId: FlagId; readonly reason: WithdrawalReason };
};

export type ReadinessReviewed = {
  readonly type: 'ReadinessReviewed';
  readonly data: { readonly flagId: FlagId; readonly decision: 'accepted' | 'declined'; readonly reason: Personal };
};

export type ReadinessEvent = ReadinessFlagged | ReadinessRestated | ReadinessWithdrawn | ReadinessReviewed;
