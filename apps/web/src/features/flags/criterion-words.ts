import type { CriterionKey } from '@understory/domain';
import { inPercent } from '../wording';
import { texts } from './texts';

type Measured = { readonly key: CriterionKey; readonly value: number | null; readonly threshold: number };

/** In the unit of the criterion. */
export const foundIn = ({ key, value }: Measured): string =>
  value === null ? texts.notApplicable : inUnit(key, value);

export const neededBy = ({ key, threshold }: Measured): string => {
  if (key === 'lowest-score' || key === 'newest-older') return texts.moreThan(inUnit(key, threshold));
  if (key === 'newest-age') return texts.atMost(inUnit(key, threshold));
  if (key === 'step-back' || key === 'percent-under') return texts.below(inUnit(key, threshold));
  return texts.atLeast(inUnit(key, threshold));
};

const plain: ReadonlySet<CriterionKey> = new Set([
  'rated',
  'days-between',
  'lowest-score',
  'gain',
  'newest-age',
  'newest-older',
]);

const inUnit = (key: CriterionKey, value: number): string => {
  if (plain.has(key)) return String(value);
  // Cut up, never down: the whole points that are enough.
  if (key === 'reliable-fall') return (Math.ceil(value * 10) / 10).toFixed(1);
  // A dose is a part of one, all the others are percents already.
  return inPercent(key === 'dose' || key === 'dose-since-focus' ? value * 100 : value);
};
