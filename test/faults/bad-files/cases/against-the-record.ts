import type { BadFile } from '../bad-file';
import { file, plannedChild } from '../write-file';

const differs = (what: string): string =>
  `the record has other values for this ${what}; correct the row, or import with --correct "reason" to correct the record`;
const enrolled = file('assessments', {});

export const badAgainstTheRecord: readonly BadFile[] = [
  {
    title: 'other scores than the record, and no reason for a correction',
    ...file('assessments', { f1: '8' }, { child: 'C-101' }, { assessed_on: '2026-06-01', kind: 'reassessment' }),
    before: [enrolled],
    faults: [`2: row: ${differs('assessment')}`],
  },
  {
    title: 'another birth month than the record, told once',
    ...file(
      'assessments',
      { born: '2015-04', assessed_on: '2026-06-01' },
      { born: '2015-04', assessed_on: '2026-09-01' },
    ),
    before: [enrolled],
    faults: ['2: born: the record has another birth month for this child; correct the row'],
  },
  {
    title: 'another birth month than the record, which no reason corrects',
    ...file('assessments', { born: '2015-04' }),
    before: [enrolled],
    correct: 'typed wrongly',
    faults: ['2: born: the record has another birth month for this child; correct the row'],
  },
  {
    title: 'interventions of a child that is not enrolled',
    ...file('interventions', {}, { child: 'C-999' }, { child: 'C-999', intervention: 'I-2' }),
    before: [enrolled],
    faults: ['3: child: no such child is enrolled; import its assessments first (and 1 more row)'],
  },
  {
    title: 'another plan than the record',
    ...file('interventions', { minutes: '20' }),
    before: plannedChild,
    faults: [`2: row: ${differs('intervention')}`],
  },
  {
    title: 'doses of an intervention that is not planned',
    ...file(
      'doses',
      { intervention: 'I-9' },
      {},
      { intervention: 'I-9', delivered_at: '2026-03-03T09:30:00Z' },
      { intervention: 'I-9', delivered_at: '2026-03-01T09:30:00Z' },
    ),
    before: plannedChild,
    faults: ['2: intervention: this child has no such intervention; import its interventions first (and 2 more rows)'],
  },
  {
    title: 'doses of a child that is not enrolled',
    ...file('doses', { child: 'C-999' }),
    before: plannedChild,
    faults: ['2: child: no such child is enrolled; import its assessments first'],
  },
  {
    title: 'other minutes than the record',
    ...file('doses', { minutes: '20' }),
    before: [...plannedChild, file('doses', {})],
    faults: [`2: row: ${differs('dose')}`],
  },
];
