import { categoryOf, type Category } from '../../brain-map/category';
import { hundredthsOf, type PercentFraction } from '../../brain-map/percent-fraction';
import { ratedSums } from '../../brain-map/rated-sums';
import { functionalDomains, type FunctionalDomain } from '../../instrument/functional-domain';
import type { Instrument, InstrumentLookup } from '../../instrument/instrument';
import { instrumentOf } from '../../instrument/instrument-of';
import { normRowForAge } from '../../norms/norm-row-for-age';
import type { NormSetLookup } from '../../norms/norm-set';
import type { Assessment } from '../child';

export type OfficialComparison = {
  readonly domain: FunctionalDomain;
  /** Of the printed percent, by the limits of the instrument it was rated by, as the computed one. */
  readonly officialCategory: Category | null;
  readonly computedCategory: Category | null;
  /** Null where one of the two percents is missing, and nothing can be held against the other. */
  readonly disagrees: 'category' | 'percent' | 'no' | null;
};

/** Every domain of a transcribed report beside what the scores give; empty while nothing is transcribed. */
export const officialComparisons = (
  assessment: Assessment,
  normSets: NormSetLookup,
  instruments: InstrumentLookup,
): readonly OfficialComparison[] => {
  const { official } = assessment;
  if (official === null) return [];
  const instrument = instrumentOf(assessment, instruments);
  return functionalDomains.map((domain) => {
    const computed = percentOfDomain(assessment, domain, normSets, instrument);
    const { percentHundredths } = official.domains[domain];
    // A printed percent is a fraction like any other: 64.99 is 6499 of 10,000 hundredths.
    const printed = percentHundredths === null ? null : { childSum: percentHundredths, normHundredths: 1_000_000 };
    const officialCategory = printed === null ? null : categoryOf(printed, instrument);
    const computedCategory = computed === null ? null : categoryOf(computed, instrument);
    const disagrees = ((): OfficialComparison['disagrees'] => {
      if (computed === null || percentHundredths === null) return null;
      if (officialCategory !== computedCategory) return 'category';
      return liesFurtherApart(computed, percentHundredths, instrument.officialTolerancePoints) ? 'percent' : 'no';
    })();
    return { domain, officialCategory, computedCategory, disagrees };
  });
};

const percentOfDomain = (
  { normSet, scores, ageMonths }: Assessment,
  domain: FunctionalDomain,
  normSets: NormSetLookup,
  { functions }: Instrument,
): PercentFraction | null => {
  const published = normSet === null ? undefined : normSets(normSet);
  const row = published === undefined ? null : normRowForAge(published, ageMonths);
  const inDomain = functions.filter((one) => one.domain === domain);
  return ratedSums(inDomain, scores, row).fraction;
};

/** |10,000·child/norm − printed/100| > tolerance, multiplied out so that only whole numbers are compared. */
const liesFurtherApart = (
  { childSum, normHundredths }: PercentFraction,
  printedHundredths: number,
  tolerancePoints: number,
): boolean =>
  Math.abs(1_000_000 * childSum - printedHundredths * normHundredths) > hundredthsOf(tolerancePoints) * normHundredths;
