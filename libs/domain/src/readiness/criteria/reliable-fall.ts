import { regionsBelow } from '../../instrument/region';
import type { ReliableFallSpec } from '../../policy/criterion-spec';
import type { Subject } from '../subject';
import { changeInPoints } from './change-in-points';
import type { Target } from './step-back';

/**
 * The lowest region below the focus whose raw score fell reliably between the two newest assessments: by at least
 * 1.96 · SD · √2 · √(1 − r) points (Jacobson and Truax 1991, with the √2 of Christensen and Mendoza 1986). The value is
 * that fall in points, else the greatest one. Unknown while no region can be compared.
 */
export const reliableFall = ({ focus, newest, previous }: Subject, spec: ReliableFallSpec): Target => {
  const threshold = leastReliablePoints(spec);
  let greatest: number | null = null;
  for (const region of previous === null ? [] : regionsBelow(focus)) {
    const change = previous === null ? null : changeInPoints(region, previous, newest);
    if (change === null) continue;
    const fall = -change;
    if (isReliable(fall, spec)) return { to: region, value: fall, threshold, verdict: 'met' };
    if (greatest === null || fall > greatest) greatest = fall;
  }
  return { to: null, value: greatest, threshold, verdict: greatest === null ? 'unknown' : 'not-met' };
};

/** Both sides squared, in whole numbers that stay under 2⁵³: fall² ≥ 1.96² · 2 · SD² · (1 − r). */
const isReliable = (fall: number, { reliability, standardDeviationPoints }: ReliableFallSpec): boolean => {
  const sdHundredths = Math.round(100 * standardDeviationPoints);
  const unreliableThousandths = 1_000 - Math.round(1_000 * reliability);
  const fallSide = fall ** 2 * 100 ** 2 * 100 ** 2 * 1_000;
  return fall > 0 && fallSide >= 196 ** 2 * 2 * sdHundredths ** 2 * unreliableThousandths;
};

/** To be shown; never compared with. */
const leastReliablePoints = ({ reliability, standardDeviationPoints }: ReliableFallSpec): number =>
  1.96 * standardDeviationPoints * Math.sqrt(2 * (1 - reliability));
