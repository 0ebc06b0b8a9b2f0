import type { ReadinessPolicy } from '../policy/readiness-policy';
import { isBelow, type PercentFraction } from './percent-fraction';

export const categories = ['essential', 'therapeutic', 'enrichment'] as const;
export type Category = (typeof categories)[number];

/** Where the categories part; the readiness policy holds these limits among others. */
export type CategoryLimits = Pick<ReadinessPolicy, 'essentialBelowPercent' | 'enrichmentFromPercent'>;

/** essential < 65 ≤ therapeutic < 85 ≤ enrichment, with the limits of the policy. */
export const categoryOf = (fraction: PercentFraction, limits: CategoryLimits): Category => {
  if (isBelow(fraction, limits.essentialBelowPercent)) return 'essential';
  return isBelow(fraction, limits.enrichmentFromPercent) ? 'therapeutic' : 'enrichment';
};
