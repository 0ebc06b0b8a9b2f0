import { percentOfRegion } from '../../brain-map/percent-of-region';
import { isBelow } from '../../brain-map/percent-fraction';
import type { CategoryLimits } from '../../brain-map/category';
import { regionsBottomUp, type Region } from '../../instrument/region';
import type { NormSetLookup } from '../../norms/norm-set';
import { readinessPolicyV1 } from '../../policy/readiness-policy-v1';
import { assessmentsInOrder } from '../assessment/assessments-in-order';
import type { PercentLookup } from '../../readiness/subject';
import type { Assessment, Child } from '../child';

/** The region now worked on: the approved one, else the proposal; null when neither is there. */
export const focusOf = (
  child: Child,
  normSets: NormSetLookup,
  limits: CategoryLimits = readinessPolicyV1,
): Region | null => child.approvedFocus ?? proposedFocus(child, normSets, limits);

/** The same, for whoever has the assessments in order and their percents at hand. */
export const focusBy = (
  { approvedFocus }: Pick<Child, 'approvedFocus'>,
  assessments: readonly Assessment[],
  percent: PercentLookup,
  limits: CategoryLimits,
): Region | null => approvedFocus ?? proposedBy(assessments, percent, limits);

/**
 * Where the work would start by the earliest assessment: the lowest essential region, else the lowest therapeutic one.
 * A region without a percent is skipped.
 */
export const proposedFocus = (
  child: Child,
  normSets: NormSetLookup,
  limits: CategoryLimits = readinessPolicyV1,
): Region | null => proposedBy(assessmentsInOrder(child), (...of) => percentOfRegion(...of, normSets), limits);

const proposedBy = (
  [earliest]: readonly Assessment[],
  percentOf: PercentLookup,
  limits: CategoryLimits,
): Region | null => {
  if (earliest === undefined) return null;
  const lowestBelow = (limitPercent: number): Region | undefined =>
    regionsBottomUp.find((region) => {
      const percent = percentOf(earliest, region);
      return percent !== null && isBelow(percent, limitPercent);
    });
  return lowestBelow(limits.essentialBelowPercent) ?? lowestBelow(limits.enrichmentFromPercent) ?? null;
};
