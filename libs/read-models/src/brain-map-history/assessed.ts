import type { AssessmentId, AssessmentKind, ChildId, EventId, LocalDate, Personal, Scores } from '@understory/domain';

/** One assessment as it counts now. Percents are computed when it is read, with the norm set it names. */
export type Assessed = {
  readonly childId: ChildId;
  readonly assessmentId: AssessmentId;
  readonly assessedOn: LocalDate;
  readonly kind: AssessmentKind;
  readonly ageMonths: number;
  readonly scores: Scores;
  readonly relationalHealth: number | null;
  /** Sealed. */
  readonly rater: Personal;
  readonly normSetName: string | null;
  readonly normSetVersion: number | null;
  /** The signing, the newest correction or the voiding. */
  readonly effectiveEvent: EventId;
  readonly voided: boolean;
};
