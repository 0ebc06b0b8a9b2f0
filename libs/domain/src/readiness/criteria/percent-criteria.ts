import { isBelow, toDouble, type PercentFraction } from '../../brain-map/percent-fraction';
import { regionsBelow } from '../../instrument/region';
import type { Measured, Subject } from '../subject';
import { verdictOf } from '../verdict';

type Fraction = PercentFraction | null;

export const percentAtLeast = (fraction: Fraction, limitPercent: number): Measured => {
  if (fraction === null) return { value: null, threshold: limitPercent, verdict: 'unknown' };
  return { value: toDouble(fraction), threshold: limitPercent, verdict: verdictOf(!isBelow(fraction, limitPercent)) };
};

export const percentUnder = (fraction: Fraction, limitPercent: number): Measured => {
  if (fraction === null) return { value: null, threshold: limitPercent, verdict: 'unknown' };
  return { value: toDouble(fraction), threshold: limitPercent, verdict: verdictOf(isBelow(fraction, limitPercent)) };
};

export const lowerRegions = ({ focus, newest, percent }: Subject, limitPercent: number): Measured =>
  lowestOf(
    regionsBelow(focus).map((region) => percent(newest, region)),
    limitPercent,
  );

export const percentHeld = (
  { focus, assessments, percent }: Subject,
  limitPercent: number,
  newest: number,
): Measured => {
  const read = assessments.slice(-newest).map((assessment) => percent(assessment, focus));
  const missing = Array.from<Fraction>({ length: newest - read.length }).fill(null);
  return lowestOf([...missing, ...read], limitPercent);
};

/** None under the limit; one under it decides, whatever is unknown beside it. */
const lowestOf = (fractions: readonly Fraction[], limitPercent: number): Measured => {
  const known = fractions.filter((fraction) => fraction !== null);
  const value = known.length === 0 ? null : Math.min(...known.map(toDouble));
  const isUnder = known.some((fraction) => isBelow(fraction, limitPercent));
  const verdict = isUnder ? 'not-met' : known.length < fractions.length ? 'unknown' : 'met';
  return { value, threshold: limitPercent, verdict };
};
