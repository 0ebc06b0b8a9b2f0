import type { CategoryLimits } from '@understory/domain';

type LimitsOfVersion = CategoryLimits & { readonly version: number };

export const texts = {
  title: 'Percent of age-typical over time',
  empty: 'Trends appear with the first assessment.',
  regions: 'Regions',
  domains: 'Domains',
  limits: ({ version, essentialBelowPercent: low, enrichmentFromPercent: high }: LimitsOfVersion) =>
    `Lines at ${low} % (below: essential) and ${high} % (from here: enrichment), by version ${version} of the instrument.`,
  gap: 'A gap means that fewer than 80 % of the functions were rated.',
  mixed:
    'A dashed upright line stands where other norms, or another version of the instrument, begin: numbers on either side are not to be compared, and the line through them is broken.',
  norms: 'Norms',
  finding: (name: string, first: string, last: string) => `${name}: ${first} at first, ${last} now`,
  table: 'The same numbers as a table',
  date: 'Date',
  kind: 'Kind',
} as const;
