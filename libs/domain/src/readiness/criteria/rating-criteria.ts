import { hundredthsOf } from '../../brain-map/percent-fraction';
import { functionsOfRegion } from '../../instrument/brain-functions';
import type { Measured, Subject } from '../subject';
import { verdictOf } from '../verdict';

export const lowestScore = ({ focus, newest }: Subject, above: number): Measured => {
  let value: number | null = null;
  for (const { number } of functionsOfRegion[focus]) {
    const score = newest.scores[number - 1] ?? null;
    if (score !== null && (value === null || score < value)) value = score;
  }
  return { value, threshold: above, verdict: verdictOf(value === null || value > above) };
};

export const ratedAssessments = ({ focus, assessments, percent }: Subject, newest: number): Measured => {
  let value = 0;
  for (const assessment of assessments.slice(-newest)) if (percent(assessment, focus) !== null) value += 1;
  return { value, threshold: newest, verdict: verdictOf(value === newest) };
};

/** In percent of the functions of the focus. */
export const ratedFunctions = ({ focus, newest }: Subject, atLeastPercent: number): Measured => {
  const functions = functionsOfRegion[focus];
  const rated = functions.filter(({ number }) => (newest.scores[number - 1] ?? null) !== null).length;
  const isMet = 10_000 * rated >= hundredthsOf(atLeastPercent) * functions.length;
  return { value: (100 * rated) / functions.length, threshold: atLeastPercent, verdict: verdictOf(isMet) };
};
