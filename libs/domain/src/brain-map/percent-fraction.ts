/** Percent of age-typical as an exact fraction over the rated functions; the norm sum is positive. */
export type PercentFraction = {
  readonly childSum: number;
  /** Σ norm, in hundredths of a point. */
  readonly normHundredths: number;
};

/**
 * Compares 100 · Σ child with limit · Σ norm in whole numbers: 26 of 40 is 65 %, which floating point may deny. The limit
 * has at most two decimals.
 */
export const isBelow = ({ childSum, normHundredths }: PercentFraction, limitPercent: number): boolean =>
  1_000_000 * childSum < hundredthsOf(limitPercent) * normHundredths;

/** Of a number with at most two decimals, exactly. */
export const hundredthsOf = (limit: number): number => Math.round(100 * limit);

/** The double nearest to the percent: one division of two exact whole numbers is rounded once. */
export const toDouble = ({ childSum, normHundredths }: PercentFraction): number => (10_000 * childSum) / normHundredths;
