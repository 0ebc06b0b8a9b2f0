import type { Content } from '../publishing/changes';
import { texts } from './texts';
import type { WrittenPolicy } from './policy-text';

const named = ['id', 'title', 'author', 'source', 'licence', 'takesEffectOn'] as const;
const limits = ['essentialBelowPercent', 'enrichmentFromPercent'] as const;
const rules = ['up', 'back', 'withdrawal'] as const;

/** A policy as what stands where, for reading it against another one. */
export const policyContent = (policy: WrittenPolicy): Content => [
  ...named.map((name) => [name, policy[name] ?? ''] as const),
  ...limits.map((name) => [name, String(policy[name])] as const),
  ...rules.map((name) => [name, ruleText(policy[name])] as const),
];

/** A rule on one line, in the words of the language. */
export const ruleText = (rule: unknown): string => {
  if (typeof rule !== 'object' || rule === null) return texts.noRule;
  const parts = new Map<string, unknown>(Object.entries(rule));
  const all = parts.get('all');
  const any = parts.get('any');
  if (Array.isArray(all)) return grouped(texts.all, all);
  if (Array.isArray(any)) return grouped(texts.any, any);
  return [...parts]
    .map(([name, value]) => (name === 'criterion' ? String(value) : `${name} ${String(value)}`))
    .join(' ');
};

const grouped = (word: string, parts: readonly unknown[]): string => `${word} (${parts.map(ruleText).join('; ')})`;
