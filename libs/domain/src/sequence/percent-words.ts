import type { PercentFraction } from '../brain-map/percent-fraction';

/** Percents are cut to one decimal, never rounded: a printed number stays on its side of a limit. */
export const percentWords = ({ childSum, normHundredths }: PercentFraction): string => {
  const tenths = Math.floor((100_000 * childSum) / normHundredths);
  return `${Math.floor(tenths / 10)}.${tenths % 10} %`;
};

/** `58.2 % of age-typical (41 of 70.4 points)`. */
export const numbersOf = (fraction: PercentFraction): string =>
  `${percentWords(fraction)} of age-typical (${fraction.childSum} of ${fraction.normHundredths / 100} points)`;
