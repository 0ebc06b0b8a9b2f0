import type { AssessmentId, AssessmentKind, ChildId, LocalDate, Submission } from '@understory/domain';

/** An assessment that waits, or waited, for a co-signature. */
export type WaitingSignature = {
  readonly childId: ChildId;
  readonly assessmentId: AssessmentId;
  readonly kind: AssessmentKind;
  readonly assessedOn: LocalDate;
  /** The account. */
  readonly submittedBy: string;
  readonly status: Submission['status'];
};
