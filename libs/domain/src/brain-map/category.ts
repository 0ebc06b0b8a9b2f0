import { isBelow, type PercentFraction } from './percent-fraction';

export const categories = ['essential', 'therapeutic', 'enrichment'] as const;
export type Category = (typeof categories)[number];

/** Where the categories part, in percent of age-typical, with at most two decimals; a published instrument holds them. */
export type CategoryLimits = {
  readonly essentialBelowPercent: number;
  readonly enrichmentFromPercent: number;
};

/** essential < 65 ≤ therapeutic < 85 ≤ enrichment, with the limits of version 1. */
export const categoryOf = (fraction: PercentFraction, limits: CategoryLimits): Category => {
  if (isBelow(fraction, limits.essentialBelowPercent)) return 'essential';
  return isBelow(fraction, limits.enrichmentFromPercent) ? 'therapeutic' : 'enrichment';
};
