import { isBelow, toDouble } from '../brain-map/percent-fraction';
import { regionsBelow, type Region } from '../instrument/region';
import type { ReadinessPolicy } from '../policy/readiness-policy';
import { assessmentEvidence } from './assessment-evidence';
import type { Criterion } from './readiness-event';
import type { Subject } from './up-criteria';

/** Where to step back to, if anywhere, and the percent that says so: the region's, else the lowest below the focus. */
export type StepBack = { readonly to: Region | null; readonly criterion: Criterion };

/** The lowest region below the focus that fell under the limit; regions without a percent are skipped. */
export const stepBack = ({ focus, newest, percent }: Subject, { stepBackBelowPercent }: ReadinessPolicy): StepBack => {
  const known = regionsBelow(focus).flatMap((region) => {
    const fraction = percent(newest, region);
    return fraction === null ? [] : [{ region, fraction }];
  });
  const fallen = known.find(({ fraction }) => isBelow(fraction, stepBackBelowPercent));
  const percents = (fallen === undefined ? known : [fallen]).map(({ fraction }) => toDouble(fraction));
  return {
    to: fallen?.region ?? null,
    criterion: {
      key: 'step-back',
      value: percents.length === 0 ? null : Math.min(...percents),
      threshold: stepBackBelowPercent,
      met: fallen !== undefined,
      evidence: assessmentEvidence(newest),
    },
  };
};
