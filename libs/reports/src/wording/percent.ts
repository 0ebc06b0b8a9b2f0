import type { PercentFraction } from '@understory/domain';
import { tied } from './tied';

/**
 * Percent in tenths, cut and never rounded: 64.97 % prints as 64.9, so that a printed number stands on the same side
 * of a limit as the number itself. Limits have at most one decimal.
 */
export const tenthsOf = ({ childSum, normHundredths }: PercentFraction): number =>
  Math.floor((100_000 * childSum) / normHundredths);

/** For a percent that is only known as the nearest double: 64.9 may come as 64.89999999999999. */
export const tenthsOfDouble = (percent: number): number => Math.floor(percent * 10 + 1e-7);

export const showTenths = (tenths: number): string => {
  const whole = Math.trunc(Math.abs(tenths) / 10);
  return `${tenths < 0 ? minus : ''}${whole}.${Math.abs(tenths) % 10}`;
};

export const showPercent = (tenths: number): string => tied(showTenths(tenths), '%');

/** A change always carries its sign. */
export const showChange = (tenths: number): string => (tenths > 0 ? `+${showTenths(tenths)}` : showTenths(tenths));

const minus = '\u2212';
