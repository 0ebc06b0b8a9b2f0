import { criteriaIn, type Rule } from '../policy/rule';
import type { CriterionSpec } from '../policy/criterion-spec';
import { evidenceOf } from './criteria/evidence-of';
import { measure } from './criteria/measure';
import type { Criterion } from './readiness-event';
import type { Subject } from './subject';
import { allOf, anyOf, type Verdict } from './verdict';

/** Whether a rule holds. */
export type Judge = (rule: Rule, subject: Subject) => Verdict;

/** Looks at no more than it must. */
export const judge: Judge = (rule, subject) => {
  if ('all' in rule) return allOf(rule.all, (part) => judge(part, subject));
  if ('any' in rule) return anyOf(rule.any, (part) => judge(part, subject));
  return measure(rule, subject).verdict;
};

/** Every criterion of a rule with what it found, met or not, in the order of the policy. */
export const criteriaOf = (rule: Rule, subject: Subject): readonly Criterion[] =>
  criteriaIn(rule).map((spec) => criterionOf(spec, subject));

const criterionOf = (spec: CriterionSpec, subject: Subject): Criterion => ({
  ...foundOf(spec, subject),
  evidence: evidenceOf(spec, subject),
});

/** A criterion without its evidence. */
export const foundOf = (spec: CriterionSpec, subject: Subject): Omit<Criterion, 'evidence'> => {
  const { value, threshold, verdict } = measure(spec, subject);
  const found = { key: spec.criterion, value, threshold, met: verdict === 'met' };
  return verdict === 'unknown' ? { ...found, unknown: true } : found;
};
