import { instrumentV1 } from '@understory/domain';
import type { Assessment, AssessmentId, Child, ChildCommand, EnrolChild, Rating } from '@understory/domain';
import type { Fault } from '../fault';
import type { AssessmentRow } from '../rows/assessment-row';
import { firstReference } from './first-reference';
import { programCourse } from './program-course';
import { differs, type Reconciled, type Reconciling } from './reconciling';

/** Holds a child's assessment rows, in order of date, against its record; `nobody` is a child not met before. */
export const reconcileAssessments = (
  child: Child,
  rows: readonly AssessmentRow[],
  { idFor, correct, normSet, instrumentVersion }: Reconciling,
): Reconciled => {
  const earliest = rows[0];
  if (earliest === undefined) return { commands: [], skipped: 0, faults: [] };
  if (child.enrolment !== null && child.enrolment.bornMonth !== earliest.born) {
    // All rows of a child share one birth month, or the file's own fault has been told; once is enough.
    return { commands: [], skipped: 0, faults: [bornDiffers(earliest)] };
  }

  const known = knownAssessments(child.assessments);
  const course = programCourse(child, earliest.program);
  const commands: ChildCommand[] = child.enrolment === null ? [enrolment(earliest)] : [];
  const faults: Fault[] = [];
  let skipped = 0;
  for (const row of rows) {
    const assessmentId = idFor('assessment', keyOf(row, firstReference(child, row)));
    const current = known(row, assessmentId);
    if (current === null) {
      const transfer = course.transferBy(row);
      if (transfer !== null) commands.push(transfer);
      const instrument = instrumentVersion === instrumentV1.version ? {} : { instrumentVersion };
      commands.push({ type: 'SignAssessment', assessmentId, ...ratingOf(row), normSet, ...instrument });
    } else if (isSame(row, current)) skipped += 1;
    else if (current.voided) faults.push({ line: row.line, column: 'row', message: voided });
    else if (correct === null) faults.push({ line: row.line, column: 'row', message: differs('assessment') });
    else
      commands.push({
        type: 'CorrectAssessment',
        assessmentId: current.assessmentId,
        ...ratingOf(row),
        reason: correct,
      });
  }
  return { commands: faults.length > 0 ? [] : commands, skipped, faults };
};

const voided = 'this assessment was voided in the record, and an import does not bring it back; remove the row';

const bornDiffers = ({ line }: AssessmentRow): Fault => ({
  line,
  column: 'born',
  message: 'the record has another birth month for this child; correct the row',
});

const enrolment = ({ child, born, program, assessedOn }: AssessmentRow): EnrolChild => ({
  type: 'EnrolChild',
  reference: child,
  bornMonth: born,
  program,
  enrolledOn: assessedOn,
  demonstration: false,
});

type Key = Pick<Rating, 'assessedOn' | 'kind'>;

/** By day and kind as they stand now; else by the id that an earlier import of this very key has made. */
const knownAssessments = (assessments: readonly Assessment[]) => {
  const byKey = new Map<string, Assessment>();
  const byId = new Map<AssessmentId, Assessment>();
  for (const assessment of assessments) {
    byId.set(assessment.assessmentId, assessment);
    const standing = byKey.get(dayAndKind(assessment));
    if (standing === undefined || standing.voided) byKey.set(dayAndKind(assessment), assessment);
  }
  return (key: Key, id: AssessmentId): Assessment | null => byKey.get(dayAndKind(key)) ?? byId.get(id) ?? null;
};

const dayAndKind = ({ assessedOn, kind }: Key): string => `${assessedOn} ${kind}`;

const keyOf = ({ assessedOn, kind }: AssessmentRow, reference: string): string =>
  JSON.stringify([reference, assessedOn, kind]);

const ratingOf = ({ kind, assessedOn, scores, relationalHealth, rater }: AssessmentRow): Omit<Rating, 'ageMonths'> => ({
  kind,
  assessedOn,
  scores,
  relationalHealth,
  rater,
});

const isSame = (row: AssessmentRow, current: Assessment): boolean =>
  row.assessedOn === current.assessedOn &&
  row.kind === current.kind &&
  row.rater === current.rater &&
  row.relationalHealth === current.relationalHealth &&
  row.scores.length === current.scores.length &&
  row.scores.every((score, index) => score === current.scores[index]);
