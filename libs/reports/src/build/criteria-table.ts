import { neverReached, type Criterion } from '@understory/domain';
import type { Cell, Table } from '../document/report-document';
import { nothing } from '../wording/nothing';
import { roundHalfUp, showWhole } from '../wording/number';
import { showPercent, tenthsOfDouble } from '../wording/percent';

export const criteriaTable = (caption: string, criteria: readonly Criterion[]): Table => ({
  type: 'table',
  caption,
  columns: [
    { heading: 'Criterion', share: 326, align: 'left' },
    { heading: 'Found', share: 48, align: 'right' },
    { heading: 'Needed', share: 63, align: 'right' },
    { heading: 'Met', share: 68, align: 'left' },
  ],
  rows: criteria.map(row),
  notes: [],
});

const row = (criterion: Criterion): readonly Cell[] => [
  { text: nameOf(criterion) },
  { text: foundOf(criterion) },
  { text: neededOf(criterion) },
  { text: metOf(criterion), strong: true },
];

const nameOf = (criterion: Criterion): string => {
  switch (criterion.key) {
    case 'percent-now':
      return 'Percent of the focus in the newest assessment';
    case 'lowest-score':
      return 'Lowest score among the functions of the focus';
    case 'percent-before':
      return 'Percent of the focus in the assessment before';
    case 'days-between':
      return 'Days between the two assessments';
    case 'lower-regions':
      return 'Lowest percent among the regions below the focus, each of which needs one';
    case 'rated':
      return 'Assessments, of the two newest, in which the focus has a percent';
    case 'dose':
      return `Delivered part of the dose planned between the two assessments${doseOf(criterion)}`;
    case 'step-back':
      return 'Percent of a region below the focus';
    default:
      return neverReached(criterion.key);
  }
};

const doseOf = ({ evidence }: Criterion): string => {
  const doses = evidence.flatMap((item) => (item.type === 'intervention' ? item : []));
  if (doses.length === 0) return '';
  const delivered = doses.reduce((total, { deliveredMinutes }) => total + deliveredMinutes, 0);
  const planned = doses.reduce((total, { plannedMinutes }) => total + plannedMinutes, 0);
  return ` (${showWhole(delivered)} of ${showWhole(roundHalfUp(planned))} minutes)`;
};

const isPercent = ({ key }: Criterion): boolean =>
  key === 'percent-now' || key === 'percent-before' || key === 'lower-regions' || key === 'step-back';

const foundOf = (criterion: Criterion): string => {
  const { key, value } = criterion;
  if (value === null) return nothing;
  if (key === 'dose') return showPercent(tenthsOfDouble(value * 100));
  return isPercent(criterion) ? showPercent(tenthsOfDouble(value)) : showWhole(value);
};

const neededOf = (criterion: Criterion): string => {
  const { key, threshold } = criterion;
  if (key === 'lowest-score') return `above ${threshold}`;
  if (key === 'step-back') return `under ${threshold} %`;
  if (key === 'dose') return `at least ${threshold * 100} %`;
  return isPercent(criterion) ? `at least ${threshold} %` : `at least ${threshold}`;
};

const metOf = ({ value, met }: Criterion): string => {
  if (value === null && met) return 'not applicable';
  return met ? 'yes' : 'no';
};
