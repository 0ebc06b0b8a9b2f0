import { assessmentsInOrder } from '../child/assessment/assessments-in-order';
import type { LocalDate } from '../calendar/local-date';
import type { Assessment, Child } from '../child/child';
import { focusBy } from '../child/focus/focus-of';
import { regionAbove, regionsBottomUp, type Region } from '../instrument/region';
import { isTarget } from '../policy/criterion-spec';
import type { ReadinessPolicy } from '../policy/readiness-policy';
import { criteriaIn, type Rule } from '../policy/rule';
import { measureTarget } from './criteria/measure';
import { judge, type Judge } from './judge';
import type { Direction } from './readiness-event';
import type { PercentLookup, Subject } from './subject';

export type Proposal = { readonly direction: Direction; readonly to: Region };

/** Null without a focus or an assessment, since no rule applies then. */
export const subjectOf = (
  child: Child,
  policy: Pick<ReadinessPolicy, 'essentialBelowPercent' | 'enrichmentFromPercent'>,
  percent: PercentLookup,
  on: LocalDate | null,
  assessments: readonly Assessment[] = assessmentsInOrder(child),
): Subject | null => {
  const newest = assessments.at(-1);
  if (newest === undefined) return null;
  const focus = focusBy(child, assessments, percent, policy);
  if (focus === null) return null;
  return { child, focus, assessments, newest, previous: assessments.at(-2) ?? null, percent, on };
};

/** The move that the facts support: back where the rule for it holds, which wins, else up. */
export const propose = (
  subject: Subject,
  { up, back, withdrawal }: Pick<ReadinessPolicy, 'up' | 'back' | 'withdrawal'>,
  judgeBy: Judge = judge,
): Proposal | null => {
  const proposal = backTo(back, subject, judgeBy) ?? upFrom(up, subject, judgeBy);
  return proposal !== null && withdrawal !== null && judgeBy(withdrawal, subject) === 'met' ? null : proposal;
};

const backTo = (back: Rule, subject: Subject, judgeBy: Judge): Proposal | null => {
  if (judgeBy(back, subject) !== 'met') return null;
  const named = criteriaIn(back).flatMap((spec) => (isTarget(spec) ? (measureTarget(spec, subject).to ?? []) : []));
  const to = regionsBottomUp.find((region) => named.includes(region));
  return to === undefined ? null : { direction: 'back', to };
};

const upFrom = (up: Rule, subject: Subject, judgeBy: Judge): Proposal | null => {
  const to = regionAbove(subject.focus);
  return to !== null && judgeBy(up, subject) === 'met' ? { direction: 'up', to } : null;
};
