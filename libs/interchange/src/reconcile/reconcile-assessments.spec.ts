import { nobody, type Child, type ChildCommand, type LocalDate, type Score, type YearMonth } from '@understory/domain';
import { recordOf } from '../../../../test/faults/bad-files/record-of';
import type { AssessmentRow } from '../rows/assessment-row';
import { reconcileAssessments } from './reconcile-assessments';
import type { IdFor, Reconciling } from './reconciling';

const idFor = ((kind: string, key: string) => `${kind} ${key}`) as IdFor;
const normSet = { name: 'Agency', version: 2 };
const plainly: Reconciling = { idFor, correct: null, normSet, instrumentVersion: 1 };

type Said = Partial<Pick<AssessmentRow, 'line' | 'kind' | 'program' | 'rater'>> & { readonly born?: string };

const assessed = (day: string, said: Said = {}): AssessmentRow => ({
  line: 2,
  child: 'C-100',
  program: 'Day treatment',
  kind: 'reassessment',
  rater: 'Dr. Stone',
  scores: Array.from({ length: 32 }, () => 7 as Score),
  relationalHealth: null,
  ...said,
  born: (said.born ?? '2015-03') as YearMonth,
  assessedOn: day as LocalDate,
});

const after = (...rows: readonly AssessmentRow[]): Child => {
  const { commands, faults } = reconcileAssessments(nobody, rows, plainly);
  expect(faults).toEqual([]);
  return recordOf(commands);
};

const said = (commands: readonly ChildCommand[]): readonly string[] =>
  commands.map((command) => {
    switch (command.type) {
      case 'EnrolChild':
        return `enrol on ${command.enrolledOn} in ${command.program}`;
      case 'TransferProgram':
        return `transfer on ${command.transferredOn} to ${command.program}`;
      case 'SignAssessment':
        return `sign ${command.assessedOn} ${command.kind}`;
      default:
        return command.type;
    }
  });

const reconciled = (child: Child, ...rows: readonly AssessmentRow[]): readonly string[] =>
  said(reconcileAssessments(child, rows, plainly).commands);

describe('a child not met before', () => {
  it('is enrolled on the day and in the program of its earliest row', () =>
    expect(reconciled(nobody, assessed('2026-01-10'), assessed('2026-04-10'))).toEqual([
      'enrol on 2026-01-10 in Day treatment',
      'sign 2026-01-10 reassessment',
      'sign 2026-04-10 reassessment',
    ]));

  it('has its assessments read with the norms in force', () =>
    expect(reconcileAssessments(nobody, [assessed('2026-01-10')], plainly).commands[1]).toMatchObject({ normSet }));

  it('with no rows leaves nothing to do', () => expect(reconciled(nobody)).toEqual([]));
});

describe('a new program', () => {
  it('is a transfer on that day, before the assessment of that day', () =>
    expect(reconciled(nobody, assessed('2026-01-10'), assessed('2026-04-10', { program: 'Residential' }))).toEqual([
      'enrol on 2026-01-10 in Day treatment',
      'sign 2026-01-10 reassessment',
      'transfer on 2026-04-10 to Residential',
      'sign 2026-04-10 reassessment',
    ]));

  it('and back again is two transfers', () =>
    expect(
      reconciled(after(assessed('2026-01-10')), assessed('2026-04-10', { program: 'A' }), assessed('2026-05-10')),
    ).toEqual([
      'transfer on 2026-04-10 to A',
      'sign 2026-04-10 reassessment',
      'transfer on 2026-05-10 to Day treatment',
      'sign 2026-05-10 reassessment',
    ]));

  it('in a row that comes late does not carry the child back', () =>
    expect(
      reconciled(after(assessed('2026-01-10'), assessed('2026-06-10')), assessed('2026-03-10', { program: 'A' })),
    ).toEqual(['sign 2026-03-10 reassessment']));

  it('of the same day counts when its kind comes later', () =>
    expect(
      reconciled(after(assessed('2026-01-10')), assessed('2026-01-10', { kind: 'discharge', program: 'A' })),
    ).toEqual(['transfer on 2026-01-10 to A', 'sign 2026-01-10 discharge']));

  it('in rows that are recorded already moves nobody, also when one day saw two programs', () => {
    const rows = [assessed('2026-01-10'), assessed('2026-01-10', { kind: 'discharge', program: 'A' })];
    expect(reconcileAssessments(after(...rows), rows, plainly)).toEqual({ commands: [], skipped: 2, faults: [] });
  });

  it('from before the day of enrolment does not move the child', () => {
    const enrol = { reference: 'C-100', bornMonth: '2015-03', program: 'B', enrolledOn: '2026-02-01' as LocalDate };
    const child = recordOf([{ type: 'EnrolChild', ...enrol, demonstration: false }]);
    expect(reconciled(child, assessed('2026-01-31'))).toEqual(['sign 2026-01-31 reassessment']);
    expect(reconciled(child, assessed('2026-02-01'))).toEqual([
      'transfer on 2026-02-01 to Day treatment',
      'sign 2026-02-01 reassessment',
    ]);
  });
});

describe('an assessment that the record holds', () => {
  const id = 'assessment ["C-100","2026-01-10","reassessment"]';

  it('is left alone once voided, and other values for it are a fault even with a reason', () => {
    const voiding = {
      type: 'VoidAssessment',
      assessmentId: idFor('assessment', id.slice(11)),
      reason: 'wrong child',
    } as const;
    const child = recordOf([voiding], after(assessed('2026-01-10')));
    expect(reconcileAssessments(child, [assessed('2026-01-10')], plainly)).toMatchObject({ skipped: 1, faults: [] });
    const other = reconcileAssessments(child, [assessed('2026-01-10', { rater: 'B' })], { ...plainly, correct: 'why' });
    expect(other).toMatchObject({ commands: [], faults: [{ line: 2, column: 'row' }] });
    expect(other.faults[0]?.message).toMatch(/^this assessment was voided in the record/);
  });

  it('is recognised by the row that made it after a correction moved it to another day', () => {
    const signed = signOf(after(assessed('2026-01-10')));
    const moved = recordOf(
      [{ ...signed, type: 'CorrectAssessment', assessedOn: '2026-01-12' as LocalDate, reason: 'the day was wrong' }],
      after(assessed('2026-01-10')),
    );
    expect(reconcileAssessments(moved, [assessed('2026-01-12')], plainly)).toMatchObject({ skipped: 1, faults: [] });
    expect(reconcileAssessments(moved, [assessed('2026-01-10')], plainly).faults).toHaveLength(1);
  });

  it('keeps the whole child unchanged when one row of it is at fault', () => {
    const rows = [assessed('2026-01-10', { rater: 'B', line: 7 }), assessed('2026-09-10')];
    const { commands, faults } = reconcileAssessments(after(assessed('2026-01-10')), rows, plainly);
    expect(commands).toEqual([]);
    expect(faults.map(({ line }) => line)).toEqual([7]);
  });
});

const signOf = ({ assessments }: Child) => {
  const [assessment] = assessments;
  if (assessment === undefined) throw new Error('There is no assessment');
  const { assessmentId, kind, scores, relationalHealth, rater } = assessment;
  return { assessmentId, kind, scores, relationalHealth, rater };
};
