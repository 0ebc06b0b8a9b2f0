import type {
  AssessmentId,
  AssessmentKind,
  ChildId,
  Direction,
  FlagId,
  LocalDate,
  Personal,
  Region,
  Whereabouts,
} from '@understory/domain';
import type { Position } from '@understory/event-store';

/** What a list of children shows of one. Personal fields are sealed as in the child's stream. */
export type CaseloadRow = {
  readonly childId: ChildId;
  readonly reference: Personal;
  readonly bornMonth: Personal;
  /** By which the agency knew the child before, oldest first. */
  readonly earlierReferences: readonly Personal[];
  readonly program: string;
  readonly demonstration: boolean;
  /** The accounts that treat the child. */
  readonly careTeam: readonly string[];
  readonly enrolledOn: LocalDate;
  /** Without voided ones, in clinical order: a correction may change which is the newest. */
  readonly assessments: readonly AssessmentDay[];
  readonly approvedFocus: Region | null;
  readonly openFlag: OpenFlag | null;
  /** By day: a transfer recorded late moves nobody who has moved on since. */
  readonly course: readonly Whereabouts[];
  /** Null while the child is in care. */
  readonly dischargedOn: LocalDate | null;
  /** Null while the record stands; afterwards the two personal fields are empty. */
  readonly erasedOn: LocalDate | null;
  /** Of the newest event of the child. */
  readonly revision: number;
  readonly position: Position;
};

export type AssessmentDay = {
  readonly assessmentId: AssessmentId;
  readonly assessedOn: LocalDate;
  readonly kind: AssessmentKind;
};

export type OpenFlag = {
  readonly flagId: FlagId;
  readonly direction: Direction;
  readonly from: Region;
  readonly to: Region;
};
