import type { AssessmentId, ChildCommand, DoseId, InterventionId, NormSetRef } from '@understory/domain';
import type { Fault } from '../fault';

/** Makes the id of a new thing from the text of its key: the same row gets the same id wherever it is imported. */
export type IdFor = {
  (kind: 'assessment', key: string): AssessmentId;
  (kind: 'intervention', key: string): InterventionId;
  (kind: 'dose', key: string): DoseId;
};

export type Reconciling = {
  readonly idFor: IdFor;
  /** The reason that makes other values under an existing key a correction; null refuses them. */
  readonly correct: string | null;
  /** What assessments recorded now are read with. */
  readonly normSet: NormSetRef | null;
  readonly instrumentVersion: number;
};

/** What the rows of one child would change in its record, in the order it must happen. With a fault, nothing may. */
export type Reconciled = {
  readonly commands: readonly ChildCommand[];
  /** Rows equal to what the record says already. */
  readonly skipped: number;
  readonly faults: readonly Fault[];
};

export const differs = (what: string): string =>
  `the record has other values for this ${what}; correct the row, or import with --correct "reason" to correct the record`;
