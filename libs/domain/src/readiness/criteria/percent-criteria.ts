import { isBelow, toDouble, type PercentFraction } from '../../brain-map/percent-fraction';
import { regionsBelow, regionsBottomUp, type Region } from '../../instrument/region';
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

export const lowerRegions = ({ focus, newest, percent }: Subject, limitPercent: number): Measured => {
  const regions = below[focus];
  return lowestOf(regions, regions.length, (region) => percent(newest, region), limitPercent);
};

export const percentHeld = (
  { focus, assessments, percent }: Subject,
  limitPercent: number,
  newest: number,
): Measured => {
  const read = assessments.length > newest ? assessments.slice(-newest) : assessments;
  return lowestOf(read, newest, (assessment) => percent(assessment, focus), limitPercent);
};

/** Made once: a replay of a whole log asks for it millions of times. */
const below = Object.fromEntries(regionsBottomUp.map((region) => [region, regionsBelow(region)])) as Readonly<
  Record<Region, readonly Region[]>
>;

/** None under the limit, of so many that are asked for; one under it decides, whatever is unknown beside it. */
const lowestOf = <Part>(
  parts: readonly Part[],
  asked: number,
  percentOf: (part: Part) => Fraction,
  limitPercent: number,
): Measured => {
  let value: number | null = null;
  let known = 0;
  let isUnder = false;
  for (const part of parts) {
    const fraction = percentOf(part);
    if (fraction === null) continue;
    known += 1;
    const percent = toDouble(fraction);
    if (value === null || percent < value) value = percent;
    if (isBelow(fraction, limitPercent)) isUnder = true;
  }
  const verdict = isUnder ? 'not-met' : known < asked ? 'unknown' : 'met';
  return { value, threshold: limitPercent, verdict };
};
