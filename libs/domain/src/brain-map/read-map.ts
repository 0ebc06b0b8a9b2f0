import { brainFunctions, functionsOfRegion, type BrainFunction } from '../instrument/brain-functions';
import type { FunctionalDomain } from '../instrument/functional-domain';
import { instrumentV1, type Instrument } from '../instrument/instrument';
import type { Region } from '../instrument/region';
import type { Scores } from '../instrument/scores';
import { normRowForAge } from '../norms/norm-row-for-age';
import type { NormSet } from '../norms/norm-set';
import { categoryOf, type Category } from './category';
import { toDouble } from './percent-fraction';
import { ratedSums } from './rated-sums';

/** A region, a domain or the whole map; missing is null. */
export type MapPart = {
  /** Σ of the rated functions. */
  readonly score: number | null;
  /** Σ of their norms. */
  readonly typical: number | null;
  /** The nearest double, for showing; limits are compared with `percentOfRegion`. */
  readonly percent: number | null;
  readonly category: Category | null;
};

/** The functional brain map of one assessment. */
export type BrainMap = {
  readonly whole: MapPart;
  readonly regions: Readonly<Record<Region, MapPart>>;
  readonly domains: Readonly<Record<FunctionalDomain, MapPart>>;
};

/** What a map is read from; an `Assessment` is one. */
export type Rated = { readonly scores: Scores; readonly ageMonths: number };

/**
 * Reads the map with the norm set and the instrument that the assessment names; without norms there are scores and
 * nothing to hold them to. The instrument says which functions make up a domain, and where
 * the categories part.
 */
export const readMap = (
  { scores, ageMonths }: Rated,
  normSet: NormSet | null | undefined,
  instrument: Instrument = instrumentV1,
): BrainMap => {
  const row = normSet ? normRowForAge(normSet, ageMonths) : null;
  const part = (functions: readonly Pick<BrainFunction, 'number'>[]): MapPart => {
    const { childSum, normHundredths, fraction } = ratedSums(functions, scores, row);
    return {
      score: childSum,
      typical: normHundredths === null ? null : normHundredths / 100,
      percent: fraction === null ? null : toDouble(fraction),
      category: fraction === null ? null : categoryOf(fraction, instrument),
    };
  };
  const inDomain = (domain: FunctionalDomain): MapPart =>
    part(instrument.functions.filter((one) => one.domain === domain));
  return {
    whole: part(brainFunctions),
    regions: {
      brainstem: part(functionsOfRegion.brainstem),
      diencephalon: part(functionsOfRegion.diencephalon),
      limbic: part(functionsOfRegion.limbic),
      cortex: part(functionsOfRegion.cortex),
      'frontal-cortex': part(functionsOfRegion['frontal-cortex']),
    },
    domains: {
      'sensory-integration': inDomain('sensory-integration'),
      'self-regulation': inDomain('self-regulation'),
      relational: inDomain('relational'),
      cognitive: inDomain('cognitive'),
    },
  };
};
