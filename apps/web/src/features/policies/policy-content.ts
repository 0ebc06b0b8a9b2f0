import type { Content } from '../publishing/changes';
import { texts } from './texts';
import type { WrittenPolicy } from './policy-text';

const named = ['id', 'title', 'author', 'source', 'licence', 'takesEffectOn'] as const;
const limits = ['essentialBelowPercent', 'enrichmentFromPercent'] as const;
const rules = ['up', 'back', 'withdrawal'] as const;

/** A policy as what stands where, by the paths that faults are told at, for reading it against another one. */
export const policyContent = (policy: WrittenPolicy): Content => [
  ...named.map((name) => [`$.${name}`, policy[name] ?? ''] as const),
  ...limits.map((name) => [`$.${name}`, String(policy[name])] as const),
  ...rules.flatMap((name) => criteriaAt(`$.${name}`, policy[name])),
];

const criteriaAt = (path: string, rule: unknown): Content => {
  const { all, any } = partsOf(rule);
  if (all !== null) return all.flatMap((part, place) => criteriaAt(`${path}.all[${place}]`, part));
  if (any !== null) return any.flatMap((part, place) => criteriaAt(`${path}.any[${place}]`, part));
  return [[path, ruleText(rule)]];
};

/** A rule on one line, in the words of the language. */
export const ruleText = (rule: unknown): string => {
  const { all, any, criterion, others } = partsOf(rule);
  if (all !== null) return grouped(texts.all, all);
  if (any !== null) return grouped(texts.any, any);
  return criterion === null ? texts.noRule : [criterion, ...others].join(' ');
};

const grouped = (word: string, parts: readonly unknown[]): string => `${word} (${parts.map(ruleText).join('; ')})`;

const partsOf = (rule: unknown) => {
  const written = new Map<string, unknown>(typeof rule === 'object' && rule !== null ? Object.entries(rule) : []);
  const list = (name: string): readonly unknown[] | null => {
    const found = written.get(name);
    return Array.isArray(found) ? found : null;
  };
  const criterion = written.get('criterion');
  return {
    all: list('all'),
    any: list('any'),
    criterion: typeof criterion === 'string' ? criterion : null,
    others: [...written].flatMap(([name, value]) => (name === 'criterion' ? [] : [`${name} ${String(value)}`])),
  };
};
