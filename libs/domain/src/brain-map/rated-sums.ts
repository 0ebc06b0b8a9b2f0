import type { BrainFunction } from '../instrument/brain-functions';
import type { Scores } from '../instrument/scores';
import type { NormRow } from '../norms/norm-set';
import type { PercentFraction } from './percent-fraction';
import { isEnoughRated } from './rated-share';

/** Sums over the rated functions of a part of the map: what is not rated counts on neither side. */
export type RatedSums = {
  readonly childSum: number | null;
  readonly normHundredths: number | null;
  /** Null when too little was rated, or no norm covers the age. */
  readonly fraction: PercentFraction | null;
};

export const ratedSums = (
  functions: readonly Pick<BrainFunction, 'number'>[],
  scores: Scores,
  row: NormRow | null,
): RatedSums => {
  let rated = 0;
  let childSum = 0;
  let normSum = 0;
  for (const { number } of functions) {
    const score = scores[number - 1] ?? null;
    if (score === null) continue;
    rated += 1;
    childSum += score;
    normSum += row?.typicalHundredths[number - 1] ?? 0;
  }
  if (rated === 0) return { childSum: null, normHundredths: null, fraction: null };
  if (row === null) return { childSum, normHundredths: null, fraction: null };
  const stands = normSum > 0 && isEnoughRated(rated, functions.length);
  return { childSum, normHundredths: normSum, fraction: stands ? { childSum, normHundredths: normSum } : null };
};
