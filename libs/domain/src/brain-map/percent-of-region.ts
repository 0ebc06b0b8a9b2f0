import type { Assessment } from '../child/child';
import { functionsOfRegion } from '../instrument/brain-functions';
import type { Region } from '../instrument/region';
import { normRowForAge } from '../norms/norm-row-for-age';
import type { NormSetLookup } from '../norms/norm-set';
import type { PercentFraction } from './percent-fraction';
import { ratedSums } from './rated-sums';

/** The exact percent of a region, read with the norm set the assessment names; null when there is none. */
export const percentOfRegion = (
  assessment: Assessment,
  region: Region,
  normSets: NormSetLookup,
): PercentFraction | null => {
  const normSet = assessment.normSet === null ? undefined : normSets(assessment.normSet);
  const row = normSet === undefined ? null : normRowForAge(normSet, assessment.ageMonths);
  return ratedSums(functionsOfRegion[region], assessment.scores, row).fraction;
};
