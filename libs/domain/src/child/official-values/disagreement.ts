import { categoryOf, type Category, type CategoryLimits } from '../../brain-map/category';
import type { PercentFraction } from '../../brain-map/percent-fraction';
import { ratedSums } from '../../brain-map/rated-sums';
import { functionsOfDomain } from '../../instrument/brain-functions';
import { functionalDomains, type FunctionalDomain } from '../../instrument/functional-domain';
import { normRowForAge } from '../../norms/norm-row-for-age';
import type { NormSetLookup } from '../../norms/norm-set';
import type { Assessment } from '../child';

/**
 * How far, in percent points, a computed and a transcribed percent may lie apart before it is shown as a disagreement.
 * A default of this product that an agency may change, no rule of the model: its formula is not public.
 */
export const officialTolerancePoints = 5;

export type OfficialComparison = {
  readonly domain: FunctionalDomain;
  /** Of the printed percent, by the limits of the policy. */
  readonly officialCategory: Category | null;
  readonly computedCategory: Category | null;
  /** Null where one of the two percents is missing, and nothing can be held against the other. */
  readonly disagrees: 'category' | 'percent' | 'no' | null;
};

/** Every domain of a transcribed report beside what the scores give; empty while nothing is transcribed. */
export const officialComparisons = (
  assessment: Assessment,
  normSets: NormSetLookup,
  limits: CategoryLimits,
  tolerancePoints: number = officialTolerancePoints,
): readonly OfficialComparison[] => {
  const { official } = assessment;
  if (official === null) return [];
  return functionalDomains.map((domain) => {
    const computed = percentOfDomain(assessment, domain, normSets);
    const { percentHundredths } = official.domains[domain];
    // A printed percent is a fraction like any other: 64.99 is 6499 of 10,000 hundredths.
    const printed = percentHundredths === null ? null : { childSum: percentHundredths, normHundredths: 1_000_000 };
    const officialCategory = printed === null ? null : categoryOf(printed, limits);
    const computedCategory = computed === null ? null : categoryOf(computed, limits);
    const disagrees = ((): OfficialComparison['disagrees'] => {
      if (computed === null || percentHundredths === null) return null;
      if (officialCategory !== computedCategory) return 'category';
      return liesFurtherApart(computed, percentHundredths, tolerancePoints) ? 'percent' : 'no';
    })();
    return { domain, officialCategory, computedCategory, disagrees };
  });
};

const percentOfDomain = (
  { normSet, scores, ageMonths }: Assessment,
  domain: FunctionalDomain,
  normSets: NormSetLookup,
): PercentFraction | null => {
  const published = normSet === null ? undefined : normSets(normSet);
  const row = published === undefined ? null : normRowForAge(published, ageMonths);
  return ratedSums(functionsOfDomain[domain], scores, row).fraction;
};

/** |10,000·child/norm − printed/100| > tolerance, multiplied out so that only whole numbers are compared. */
const liesFurtherApart = (
  { childSum, normHundredths }: PercentFraction,
  printedHundredths: number,
  tolerancePoints: number,
): boolean =>
  Math.abs(1_000_000 * childSum - printedHundredths * normHundredths) > 100 * tolerancePoints * normHundredths;
