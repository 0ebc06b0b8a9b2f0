import { functionCount } from '@understory/domain';

/** The files an agency can import, named as on the command line. */
export const importFileKinds = ['assessments', 'interventions', 'doses', 'norms'] as const;

export type ImportFileKind = (typeof importFileKinds)[number];

export type ColumnContract = {
  /** Must all be there, in any order. */
  readonly required: readonly string[];
  /** May be left out; a column left out reads as empty cells. */
  readonly optional: readonly string[];
};

/** `f1` to `f32`, in the order of the instrument. */
export const functionColumns: readonly string[] = Array.from({ length: functionCount }, (_, index) => `f${index + 1}`);

export const columnContract: Readonly<Record<ImportFileKind, ColumnContract>> = {
  assessments: {
    required: ['child', 'program', 'born', 'assessed_on', 'kind', 'rater', ...functionColumns],
    optional: ['relational_health'],
  },
  interventions: {
    required: [
      'child',
      'intervention',
      'region',
      'kind',
      'activity',
      'setting',
      'provider_role',
      'times_per_day',
      'minutes',
      'days_per_week',
      'starts_on',
    ],
    optional: ['ends_on'],
  },
  doses: { required: ['child', 'intervention', 'delivered_at', 'minutes', 'delivered_by'], optional: [] },
  norms: { required: ['age_from_months', 'age_to_months', ...functionColumns], optional: [] },
};

/** The header row of a new file of this kind, every column named. */
export const headerOf = (kind: ImportFileKind): string =>
  [...columnContract[kind].required, ...columnContract[kind].optional].join(',');
