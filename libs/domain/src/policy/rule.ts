import type { CriterionSpec } from './criterion-spec';

/** What must hold: one criterion, or several of which all or any must. */
export type Rule = CriterionSpec | AllOf | AnyOf;
export type AllOf = { readonly all: readonly Rule[] };
export type AnyOf = { readonly any: readonly Rule[] };

/** Every criterion of a rule, in the order it is written in. */
export const criteriaIn = (rule: Rule): readonly CriterionSpec[] => {
  if ('all' in rule) return rule.all.flatMap(criteriaIn);
  return 'any' in rule ? rule.any.flatMap(criteriaIn) : [rule];
};
