import type { PublishedPolicy } from '@understory/commands';
import type { CriterionSpec, Rule } from '@understory/domain';

/** A policy as a person reads it at a terminal. */
export const linesOfPolicy = ({ policy, publishedAt }: PublishedPolicy, isInForce: boolean): readonly string[] => [
  `Version ${policy.version}: ${policy.title ?? policy.id}${isInForce ? ' (in force)' : ''}`,
  `  id ${policy.id}, published ${publishedAt.slice(0, 10)}${policy.author === null ? '' : ` by ${policy.author}`}`,
  ...(['reason', 'source', 'licence'] as const).flatMap((name) =>
    policy[name] === null ? [] : [`  ${name}: ${policy[name]}`],
  ),
  `  first focus: the lowest region under ${policy.essentialBelowPercent} %, else under ${policy.enrichmentFromPercent} %`,
  ...linesOfRule('up', policy.up, 1),
  ...linesOfRule('back', policy.back, 1),
  ...(policy.withdrawal === null ? [] : linesOfRule('withdrawal', policy.withdrawal, 1)),
];

const linesOfRule = (label: string, rule: Rule, depth: number): readonly string[] => {
  const margin = '  '.repeat(depth);
  const begin = label === '' ? margin : `${margin}${label}: `;
  if ('all' in rule) return [`${begin}all of`, ...rule.all.flatMap((part) => linesOfRule('', part, depth + 1))];
  if ('any' in rule) return [`${begin}any of`, ...rule.any.flatMap((part) => linesOfRule('', part, depth + 1))];
  return [`${begin}${criterionText(rule)}`];
};

const criterionText = ({ criterion, ...limits }: CriterionSpec): string =>
  `${criterion} (${Object.entries(limits)
    .map(([name, limit]) => `${name} ${limit}`)
    .join(', ')})`;
