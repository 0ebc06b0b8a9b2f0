import type { CriterionKey } from '@understory/domain';
import { inPercent } from '../wording';
import { texts } from './texts';

type Measured = { readonly key: CriterionKey; readonly value: number | null; readonly threshold: number };

/** In the unit of the criterion. */
export const foundIn = ({ key, value }: Measured): string =>
  value === null ? texts.notApplicable : inUnit(key, value);

export const neededBy = ({ key, threshold }: Measured): string => {
  if (key === 'lowest-score') return texts.moreThan(inUnit(key, threshold));
  if (key === 'step-back') return texts.below(inUnit(key, threshold));
  return texts.atLeast(inUnit(key, threshold));
};

const inUnit = (key: CriterionKey, value: number): string => {
  if (key === 'rated' || key === 'days-between' || key === 'lowest-score') return String(value);
  // A dose is a part of one, all the others are percents already.
  return inPercent(key === 'dose' ? value * 100 : value);
};
