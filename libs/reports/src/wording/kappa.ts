import type { WeightedKappa } from '@understory/domain';

/** Two decimals, cut towards nought and never rounded, as percents are: 0.799 does not print as 0.80. */
export const showKappa = ({ numerator, denominator }: WeightedKappa): string => {
  const hundredths = Math.floor((100 * Math.abs(numerator)) / denominator);
  const sign = numerator < 0 && hundredths > 0 ? '\u2212' : '';
  return `${sign}${Math.trunc(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
};
