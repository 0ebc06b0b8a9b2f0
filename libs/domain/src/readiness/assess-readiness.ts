import { percentOfRegion } from '../brain-map/percent-of-region';
import { assessmentsInOrder } from '../child/assessment/assessments-in-order';
import type { Assessment, Child } from '../child/child';
import { focusOf } from '../child/focus/focus-of';
import type { AssessmentId } from '../ids';
import { regionAbove, type Region } from '../instrument/region';
import type { NormSetLookup } from '../norms/norm-set';
import type { ReadinessPolicy } from '../policy/readiness-policy';
import type { Criterion, Direction, FlagIdentity } from './readiness-event';
import { stepBack } from './step-back';
import { upCriteria, type Subject } from './up-criteria';

/** A move of the focus that the facts support. */
export type Finding = {
  readonly identity: FlagIdentity;
  /** The newest assessment. */
  readonly assessmentId: AssessmentId;
  readonly criteria: readonly Criterion[];
};

export type ReadinessReading = {
  readonly focus: Region | null;
  readonly finding: Finding | null;
  /** Every criterion, met or not; empty without a focus or an assessment, since no rule applies then. */
  readonly criteria: readonly Criterion[];
};

/**
 * Whether the facts support moving the focus: up when every criterion holds, back when a lower region fell under its
 * limit. Stepping back wins. A function of the facts alone: flags raised before play no part.
 */
export const assessReadiness = (child: Child, policy: ReadinessPolicy, normSets: NormSetLookup): ReadinessReading => {
  const focus = focusOf(child, normSets, policy);
  const [newest = null, previous = null] = assessmentsInOrder(child).slice(-2).reverse();
  if (focus === null || newest === null) return { focus, finding: null, criteria: [] };

  const percent = (assessment: Assessment, region: Region) => percentOfRegion(assessment, region, normSets);
  const subject: Subject = { child, focus, newest, previous, percent };
  const up = upCriteria(subject, policy);
  const back = stepBack(subject, policy);
  const above = regionAbove(focus);

  const finding = (direction: Direction, to: Region, criteria: readonly Criterion[]): Finding => ({
    identity: identityOf(subject, direction, to, policy),
    assessmentId: newest.assessmentId,
    criteria,
  });
  const criteria = [...up, back.criterion];
  if (back.to !== null) return { focus, finding: finding('back', back.to, [back.criterion]), criteria };
  const ready = above !== null && up.every(({ met }) => met);
  return { focus, finding: ready ? finding('up', above, up) : null, criteria };
};

const identityOf = (
  { focus, newest, previous }: Subject,
  direction: Direction,
  to: Region,
  { version }: ReadinessPolicy,
): FlagIdentity => ({
  direction,
  from: focus,
  to,
  policyVersion: version,
  newestEvent: newest.effectiveEvent,
  previousEvent: previous?.effectiveEvent ?? null,
  normSet: newest.normSet,
});
