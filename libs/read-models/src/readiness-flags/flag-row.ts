import type {
  AssessmentId,
  ChildId,
  Criterion,
  Direction,
  EventId,
  FlagId,
  LocalDate,
  Personal,
  Region,
  WithdrawalReason,
} from '@understory/domain';

export type FlagRow = {
  readonly childId: ChildId;
  readonly flagId: FlagId;
  readonly direction: Direction;
  readonly from: Region;
  readonly to: Region;
  readonly policyVersion: number;
  readonly assessmentId: AssessmentId;
  /** The day of the newest assessment as it stood when the flag was raised. */
  readonly assessmentDate: LocalDate;
  readonly newestEvent: EventId;
  readonly previousEvent: EventId | null;
  readonly normSetName: string | null;
  readonly normSetVersion: number | null;
  readonly criteria: readonly Criterion[];
  readonly status: 'open' | 'accepted' | 'declined' | 'withdrawn';
  readonly withdrawalReason: WithdrawalReason | null;
  /** Sealed; what the clinician wrote when deciding. */
  readonly reviewReason: Personal | null;
  readonly raisedAtRevision: number;
};
