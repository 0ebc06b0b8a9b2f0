import { neverReached, type Criterion, type CriterionKey } from '@understory/domain';
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
      return `Assessments, of the ${countOf(criterion.threshold)} newest, in which the focus has a percent`;
    case 'dose':
      return `Delivered part of the dose planned between the two assessments${doseOf(criterion)}`;
    case 'step-back':
      return 'Percent of a region below the focus';
    case 'percent-held':
      return 'Lowest percent of the focus in the newest assessments';
    case 'percent-under':
      return 'Percent of the focus in the newest assessment';
    case 'gain':
      return 'Points gained at the focus since work on it began';
    case 'rated-functions':
      return 'Functions of the focus that are rated';
    case 'newest-age':
    case 'newest-older':
      return 'Days since the newest assessment';
    case 'reliable-fall':
      return 'Points lost in a region below the focus since the assessment before';
    case 'dose-since-focus':
      return `Delivered part of the dose planned since work on the focus began${doseOf(criterion)}`;
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

const countOf = (assessments: number): string => (assessments === 2 ? 'two' : String(assessments));

const percents: ReadonlySet<CriterionKey> = new Set([
  'percent-now',
  'percent-before',
  'lower-regions',
  'step-back',
  'percent-held',
  'percent-under',
  'rated-functions',
]);
const isPercent = ({ key }: Criterion): boolean => percents.has(key);
const isDose = ({ key }: Criterion): boolean => key === 'dose' || key === 'dose-since-focus';

const foundOf = (criterion: Criterion): string => {
  const { value } = criterion;
  if (value === null) return nothing;
  if (isDose(criterion)) return showPercent(tenthsOfDouble(value * 100));
  return isPercent(criterion) ? showPercent(tenthsOfDouble(value)) : showWhole(value);
};

const neededOf = (criterion: Criterion): string => {
  const { key, threshold } = criterion;
  if (key === 'lowest-score') return `above ${threshold}`;
  if (key === 'newest-older') return `more than ${threshold}`;
  if (key === 'newest-age') return `at most ${threshold}`;
  if (key === 'step-back' || key === 'percent-under') return `under ${threshold} %`;
  if (key === 'reliable-fall') return `at least ${showTenths(Math.ceil(threshold * 10))}`;
  if (isDose(criterion)) return `at least ${Math.round(threshold * 10_000) / 100} %`;
  return isPercent(criterion) ? `at least ${threshold} %` : `at least ${threshold}`;
};

const showTenths = (tenths: number): string => `${Math.trunc(tenths / 10)}.${tenths % 10}`;

const metOf = ({ value, met, unknown }: Criterion): string => {
  if (unknown === true) return 'unknown';
  if (value === null && met) return 'not applicable';
  return met ? 'yes' : 'no';
};
