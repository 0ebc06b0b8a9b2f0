import { isBelow, toDouble } from '../../brain-map/percent-fraction';
import { regionsBelow, type Region } from '../../instrument/region';
import type { Measured, Subject } from '../subject';

/** Where to step back to, if anywhere. */
export type Target = Measured & { readonly to: Region | null };

/**
 * The lowest region below the focus that is under the limit; regions without a percent are skipped. The value is that
 * region's percent, else the lowest below the focus.
 */
export const stepBack = ({ focus, newest, percent }: Subject, underPercent: number): Target => {
  let lowest: number | null = null;
  for (const region of regionsBelow(focus)) {
    const fraction = percent(newest, region);
    if (fraction === null) continue;
    const value = toDouble(fraction);
    if (isBelow(fraction, underPercent)) return { to: region, value, threshold: underPercent, verdict: 'met' };
    if (lowest === null || value < lowest) lowest = value;
  }
  return { to: null, value: lowest, threshold: underPercent, verdict: lowest === null ? 'unknown' : 'not-met' };
};
