import {
  assessmentKinds,
  assessmentsInOrder,
  type Child,
  type LocalDate,
  type TransferProgram,
} from '@understory/domain';
import type { AssessmentRow } from '../rows/assessment-row';

export type ProgramCourse = { transferBy(row: AssessmentRow): TransferProgram | null };

/**
 * Where a child is cared for, as its rows come by in order of date. Only a row newer than every assessment known so
 * far moves the child: a row that arrives late tells where the child was then, and must not carry it back. A row of an
 * assessment that is in the record already moves nothing, so the same file twice appends nothing.
 */
export const programCourse = (child: Child, enrolledIn: string): ProgramCourse => {
  let program = child.enrolment?.program ?? enrolledIn;
  const newest = assessmentsInOrder(child).at(-1);
  // A bare day sorts before every assessment of that day, so one on the day of enrolment or transfer counts as newer.
  const since = child.programSince ?? '';
  let newestKnown = newest === undefined || placeOf(newest) < since ? since : placeOf(newest);
  return {
    transferBy: (row) => {
      if (placeOf(row) <= newestKnown) return null;
      newestKnown = placeOf(row);
      if (row.program === program) return null;
      program = row.program;
      return { type: 'TransferProgram', program, transferredOn: row.assessedOn };
    },
  };
};

type Placed = { readonly assessedOn: LocalDate; readonly kind: AssessmentRow['kind'] };

/** Sorts as text by day, then kind. */
const placeOf = ({ assessedOn, kind }: Placed): string => `${assessedOn} ${assessmentKinds.indexOf(kind)}`;
