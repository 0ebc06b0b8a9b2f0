import { criteriaIn, type Rule } from '../policy/rule';
import { foundOf, judge } from '../readiness/judge';
import type { Criterion, FlagIdentity } from '../readiness/readiness-event';
import type { Subject } from '../readiness/subject';
import type { Reason } from './child-backtest';
import type { PolicyReplay, Step } from './policy-replay';

/** Why a policy did not propose at this moment what the other one did. */
export const reasonOf = (
  { policy }: Pick<PolicyReplay, 'policy'>,
  { proposal }: Step,
  subject: Subject | null,
  { direction, from, to }: FlagIdentity,
): Reason => {
  if (subject === null || subject.focus !== from) return { because: 'another-focus', criteria: [] };
  if (proposal !== null) {
    if (proposal.direction === direction && proposal.to === to) return { because: 'declined', criteria: [] };
    const rule = proposal.direction === 'up' ? policy.up : policy.back;
    return { because: 'another-move', criteria: foundBy(rule, subject).filter(({ met }) => met) };
  }
  const rule = direction === 'up' ? policy.up : policy.back;
  if (policy.withdrawal !== null && judge(rule, subject) === 'met')
    return { because: 'withdrawn', criteria: foundBy(policy.withdrawal, subject).filter(({ met }) => met) };
  return { because: 'not-met', criteria: foundBy(rule, subject).filter(({ met }) => !met) };
};

const foundBy = (rule: Rule, subject: Subject): readonly Omit<Criterion, 'evidence'>[] =>
  criteriaIn(rule).map((spec) => foundOf(spec, subject));
