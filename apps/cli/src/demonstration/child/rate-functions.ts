import {
  brainFunctions,
  functionsOfRegion,
  highestScore,
  lowestScore,
  normRowForAge,
  parseScore,
  type BrainFunction,
  type NormSet,
  type Score,
  type Scores,
} from '@understory/domain';
import type { Random } from '../chance/random';
import type { Percents } from './profile';

export type RatingRequest = {
  readonly percents: Percents;
  readonly ageMonths: number;
  readonly normSet: NormSet;
  /** The same child has the same strengths within a region at every rating. */
  readonly strengths: readonly number[];
  readonly unratedShare: number;
};

/** Points by which one function of a child stands out from its region; a region's own come out even. */
export const drawStrengths = (random: Random): readonly number[] => {
  const drawn = brainFunctions.map(() => random.normal(0, 1));
  return brainFunctions.map(({ number, region }) => {
    const own = functionsOfRegion[region].map((other) => drawn[other.number - 1] ?? 0);
    return (drawn[number - 1] ?? 0) - own.reduce((sum, value) => sum + value, 0) / own.length;
  });
};

/**
 * What a rater writes down, in whole points. The noise of a function is about 0.8 in all: rounding has its part in it,
 * and so has the leaning of a day, which touches every function alike.
 */
export const rateFunctions = (request: RatingRequest, random: Random): Scores => {
  const row = normRowForAge(request.normSet, request.ageMonths);
  const leaning = random.normal(0, 0.12);
  return brainFunctions.map((brainFunction) => {
    const { number, region } = brainFunction;
    const typical = (row?.typicalHundredths[number - 1] ?? 1000) / 100;
    const seen = (typical * request.percents[region]) / 100 + (request.strengths[number - 1] ?? 0) + leaning;
    const noticed = random.normal(seen, 0.65);
    const skipped = random.chance(request.unratedShare);
    return skipped || isTooEarly(brainFunction, request.ageMonths) ? null : wholeScore(noticed);
  });
};

/** School skills are not rated before school age. */
const isTooEarly = ({ number }: BrainFunction, ageMonths: number): boolean => ageMonths < 66 && number === 29;

const wholeScore = (points: number): Score => {
  const score = parseScore(Math.min(highestScore, Math.max(lowestScore, Math.round(points))));
  if (score === null) throw new Error(`${points} points are no score.`);
  return score;
};
