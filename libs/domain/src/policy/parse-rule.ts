import { faultOfField } from './parse-field';
import type { PolicyFault } from './policy-fault';
import { wordFor } from './vocabulary';

export const deepestRule = 4;
export const mostCriteria = 24;

export type RulePlace = 'up' | 'back' | 'withdrawal';

/** Every fault of a rule; none means that it is one. Reads no deeper than a rule may be, whatever is nested. */
export const faultsOfRule = (written: unknown, place: RulePlace): readonly PolicyFault[] => {
  const seen = { criteria: 0, targets: 0 };
  const path = `$.${place}`;
  const faults = faultsWithin(written, path, 1, place, seen);
  if (seen.criteria > mostCriteria)
    return [...faults, { path, code: 'POLICY.TOO_MANY_CRITERIA', rule: `may hold at most ${mostCriteria} criteria` }];
  if (place === 'back' && seen.targets === 0 && faults.length === 0)
    return [{ path, code: 'POLICY.NO_TARGET', rule: 'must hold step-back or reliable-fall, which say where to' }];
  return faults;
};

type Seen = { criteria: number; targets: number };

const faultsWithin = (
  written: unknown,
  path: string,
  depth: number,
  place: RulePlace,
  seen: Seen,
): readonly PolicyFault[] => {
  if (depth > deepestRule)
    return [{ path, code: 'POLICY.RULE_TOO_DEEP', rule: `may be nested at most ${deepestRule} deep` }];
  if (!isRecord(written)) return [malformed(path)];
  const [only, ...others] = Object.keys(written);
  if (only === 'all' || only === 'any') {
    if (others.length > 0) return [malformed(path)];
    const rules = written[only];
    if (!Array.isArray(rules)) return [malformed(path)];
    if (rules.length === 0)
      return [{ path: `${path}.${only}`, code: 'POLICY.RULE_EMPTY', rule: 'must hold at least one criterion' }];
    // Counted before it is read: a list of a million is one fault and not a million.
    if (rules.length > mostCriteria) {
      seen.criteria += rules.length;
      return [];
    }
    return rules.flatMap((rule, index) => faultsWithin(rule, `${path}.${only}[${index}]`, depth + 1, place, seen));
  }
  return faultsOfCriterion(written, path, place, seen);
};

const faultsOfCriterion = (
  written: Readonly<Record<string, unknown>>,
  path: string,
  place: RulePlace,
  seen: Seen,
): readonly PolicyFault[] => {
  seen.criteria += 1;
  const { criterion, ...fields } = written;
  if (criterion === undefined) return [malformed(path)];
  const word = typeof criterion === 'string' ? wordFor(criterion) : null;
  if (word === null)
    return [
      { path: `${path}.criterion`, code: 'POLICY.CRITERION_UNKNOWN', rule: 'must be a criterion of the vocabulary' },
    ];
  const faults: PolicyFault[] = [];
  if (word.isTarget === true) {
    seen.targets += 1;
    if (place !== 'back')
      faults.push({ path: `${path}.criterion`, code: 'POLICY.CRITERION_MISPLACED', rule: 'may stand in back only' });
  }
  for (const [name, rule] of Object.entries(word.fields)) {
    const at = `${path}.${name}`;
    const fault = Object.hasOwn(fields, name)
      ? faultOfField(fields[name], rule, at)
      : ({ path: at, code: 'POLICY.FIELD_MISSING', rule: 'must be given' } as const);
    if (fault !== null) faults.push(fault);
  }
  return [...faults, ...unknownFields(fields, Object.keys(word.fields), path)];
};

const malformed = (path: string): PolicyFault => ({
  path,
  code: 'POLICY.RULE_MALFORMED',
  rule: 'must be one object: a criterion, or a list of rules under all, or under any',
});

/** A name is shown only where it cannot be anything but a field: it may be anything, a person included. */
export const unknownFields = (
  written: Readonly<Record<string, unknown>>,
  known: readonly string[],
  path: string,
): readonly PolicyFault[] =>
  Object.keys(written)
    .filter((name) => !known.includes(name))
    .slice(0, mostCriteria)
    .map((name) => ({
      path: /^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(name) ? `${path}.${name}` : `${path}['?']`,
      code: 'POLICY.FIELD_UNKNOWN',
      rule: 'is not known here; leave it out',
    }));

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
