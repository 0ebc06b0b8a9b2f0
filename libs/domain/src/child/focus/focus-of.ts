import { percentOfRegion } from '../../brain-map/percent-of-region';
import { isBelow } from '../../brain-map/percent-fraction';
import type { CategoryLimits } from '../../brain-map/category';
import { regionsBottomUp, type Region } from '../../instrument/region';
import type { NormSetLookup } from '../../norms/norm-set';
import { readinessPolicyV1 } from '../../policy/readiness-policy-v1';
import { assessmentsInOrder } from '../assessment/assessments-in-order';
import type { Child } from '../child';

/** The region now worked on: the approved one, else the proposal; null when neither is there. */
export const focusOf = (
  child: Child,
  normSets: NormSetLookup,
  limits: CategoryLimits = readinessPolicyV1,
): Region | null => child.approvedFocus ?? proposedFocus(child, normSets, limits);

/**
 * Where the work would start by the earliest assessment: the lowest essential region, else the lowest therapeutic one.
 * A region without a percent is skipped.
 */
export const proposedFocus = (
  child: Child,
  normSets: NormSetLookup,
  limits: CategoryLimits = readinessPolicyV1,
): Region | null => {
  const earliest = assessmentsInOrder(child)[0];
  if (earliest === undefined) return null;
  const lowestBelow = (limitPercent: number): Region | undefined =>
    regionsBottomUp.find((region) => {
      const percent = percentOfRegion(earliest, region, normSets);
      return percent !== null && isBelow(percent, limitPercent);
    });
  return lowestBelow(limits.essentialBelowPercent) ?? lowestBelow(limits.enrichmentFromPercent) ?? null;
};
