import type { CategoryLimits } from '@understory/domain';

type LimitsOfVersion = CategoryLimits & { readonly version: number };

export const texts = {
  title: 'Outcomes',
  program: 'Program',
  note: 'Mean percent of age-typical of the children now in the program; higher is closer to age. Assessments that are missing stay missing.',
  smallGroups: 'Groups under 11 children are withheld, with whatever would give them away.',
  withheld: 'withheld',
  region: 'Region',
  baseline: 'Baseline',
  later: (step: number) => `Assessment ${step}`,
  n: (n: number) => `n ${n}`,
  missing: (missing: number) => `${missing} missing`,
  limits: ({ version, essentialBelowPercent: low, enrichmentFromPercent: high }: LimitsOfVersion) =>
    `Lines at ${low} % and ${high} %: where the categories part by version ${version} of the instrument, which is in force.`,
  unreadable: (count: number) => `${count} without a percent`,
  mixed: 'read with different norms',
  flags: 'Readiness flags',
  raised: 'Raised',
  accepted: 'Accepted',
  declined: 'Declined',
  csv: 'Download as CSV',
  norms: (names: string) => `Read with: ${names}.`,
  incidents: 'Incidents per 1,000 child-days in care',
  incidentsNote:
    'Half-years that are over. The day a child comes counts, the day it leaves does not; an incident counts where the child was that day. In a residential program these are bed-days. A number is withheld unless it rests on 11 children or more.',
  period: 'Half-year',
  kind: 'Kind',
  perThousand: 'Per 1,000 days',
  count: 'Incidents',
  children: 'Children in care',
  childDays: 'Child-days',
  none: 'No program yet. Numbers appear with the first children.',
  finding: (region: string, first: string, last: string) =>
    `${region}: mean ${first} at baseline, ${last} at the newest shown`,
  withheldAll: 'all groups withheld',
} as const;
