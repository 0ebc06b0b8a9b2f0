import { percentOfRegion } from '../brain-map/percent-of-region';
import type { LocalDate } from '../calendar/local-date';
import type { Child } from '../child/child';
import { focusOf } from '../child/focus/focus-of';
import type { AssessmentId } from '../ids';
import type { Region } from '../instrument/region';
import type { NormSetLookup } from '../norms/norm-set';
import type { ReadinessPolicy } from '../policy/readiness-policy';
import { criteriaOf } from './judge';
import { propose, subjectOf, type Proposal } from './propose';
import type { Criterion, FlagIdentity } from './readiness-event';
import type { Subject } from './subject';

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
 * Whether the facts support moving the focus, by the rules of the policy: up, or back, which wins. A function of the facts
 * alone (and of the day, where the policy asks how old an assessment is): flags raised before play no part.
 */
export const assessReadiness = (
  child: Child,
  policy: ReadinessPolicy,
  normSets: NormSetLookup,
  on: LocalDate | null = null,
): ReadinessReading => {
  const percent = (...of: Parameters<Subject['percent']>) => percentOfRegion(...of, normSets);
  const subject = subjectOf(child, policy, percent, on);
  if (subject === null) return { focus: focusOf(child, normSets, policy), finding: null, criteria: [] };
  const proposal = propose(subject, policy);
  const up = criteriaOf(policy.up, subject);
  const back = criteriaOf(policy.back, subject);
  const finding = proposal && {
    identity: identityOf(subject, proposal, policy),
    assessmentId: subject.newest.assessmentId,
    criteria: proposal.direction === 'up' ? up : back,
  };
  return { focus: subject.focus, finding, criteria: [...up, ...back] };
};

export const identityOf = (
  { focus, newest, previous }: Subject,
  { direction, to }: Proposal,
  { version }: Pick<ReadinessPolicy, 'version'>,
): FlagIdentity => ({
  direction,
  from: focus,
  to,
  policyVersion: version,
  newestEvent: newest.effectiveEvent,
  previousEvent: previous?.effectiveEvent ?? null,
  normSet: newest.normSet,
});
