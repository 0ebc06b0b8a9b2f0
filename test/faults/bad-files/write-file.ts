import { headerOf, type ImportFileKind } from '@understory/interchange';
import type { GoodFile } from './bad-file';

/** Cells that differ from a sound row, by column. */
export type Cells = Readonly<Record<string, string>>;

const scores: Cells = Object.fromEntries(Array.from({ length: 32 }, (_, index) => [`f${index + 1}`, '7']));

const soundRows: Readonly<Record<ImportFileKind, Cells>> = {
  assessments: {
    child: 'C-100',
    program: 'Day treatment',
    born: '2015-03',
    assessed_on: '2026-03-01',
    kind: 'baseline',
    rater: 'Dr. Stone',
    ...scores,
    relational_health: '5',
  },
  interventions: {
    child: 'C-100',
    intervention: 'I-1',
    region: 'brainstem',
    kind: 'therapeutic',
    activity: 'Rocking in the swing',
    setting: 'School',
    provider_role: 'Occupational therapist',
    times_per_day: '2',
    minutes: '15',
    days_per_week: '5',
    starts_on: '2026-03-02',
    ends_on: '2026-06-30',
  },
  doses: {
    child: 'C-100',
    intervention: 'I-1',
    delivered_at: '2026-03-02T09:30:00+01:00',
    minutes: '15',
    delivered_by: 'J. Field',
  },
  norms: { age_from_months: '0', age_to_months: '360', ...scores },
};

/** The text of a file: sound rows, but for the cells named. */
export const fileText = (kind: ImportFileKind, ...rows: readonly Cells[]): string =>
  [headerOf(kind), ...rows.map((cells) => rowText(kind, cells))].map((line) => `${line}\n`).join('');

export const rowText = (kind: ImportFileKind, cells: Cells = {}): string =>
  headerOf(kind)
    .split(',')
    .map((column) => cells[column] ?? soundRows[kind][column] ?? '')
    .join(',');

export const file = (kind: ImportFileKind, ...rows: readonly Cells[]): GoodFile => ({
  kind,
  bytes: Buffer.from(fileText(kind, ...rows)),
});

/** A child with an intervention: what the doses of a sound row need. */
export const plannedChild: readonly GoodFile[] = [file('assessments', {}), file('interventions', {})];
