import { parseLocalDate } from '../calendar/local-date';
import { faultOfField, faultOfText } from './parse-field';
import { faultsOfRule, isRecord, unknownFields } from './parse-rule';
import type { PolicyFault } from './policy-fault';
import type { DraftPolicy } from './readiness-policy';

export type ParsedPolicy =
  | { readonly outcome: 'parsed'; readonly policy: DraftPolicy }
  | { readonly outcome: 'faulty'; readonly faults: readonly PolicyFault[] };

const texts = { title: 200, author: 200, reason: 500, source: 500, licence: 500 } as const;
const limits = ['essentialBelowPercent', 'enrichmentFromPercent'] as const;
const rules = ['up', 'back', 'withdrawal'] as const;
const percent = { kind: 'number', from: 1, to: 200, decimals: 2 } as const;

/** Reads a policy from parsed JSON, or gives every fault with its path and a stable code. `withdrawal` may be null. */
export const parseDraftPolicy = (written: unknown): ParsedPolicy => {
  if (!isRecord(written))
    return { outcome: 'faulty', faults: [{ path: '$', code: 'POLICY.NOT_AN_OBJECT', rule: 'must be one object' }] };
  const known = ['id', 'takesEffectOn', ...Object.keys(texts), ...limits, ...rules];
  const missing = known.filter((name) => !Object.hasOwn(written, name));
  const faults = [
    ...unknownFields(written, known, '$'),
    ...missing.map((name) => ({ path: `$.${name}`, code: 'POLICY.FIELD_MISSING', rule: 'must be given' }) as const),
    ...known.filter((name) => !missing.includes(name)).flatMap((name) => faultsOfPart(name, written[name])),
  ];
  if (faults.length === 0) faults.push(...faultsOfLimits(written));
  // Every part was checked just now.
  return faults.length === 0 ? { outcome: 'parsed', policy: written as DraftPolicy } : { outcome: 'faulty', faults };
};

const faultsOfPart = (name: string, value: unknown): readonly PolicyFault[] => {
  const path = `$.${name}`;
  if (name === 'id') return listed(idFault(value, path));
  if (name === 'takesEffectOn') return listed(dayFault(value, path));
  if (isNameIn(name, limits)) return listed(faultOfField(value, percent, path));
  if (isNameIn(name, rules)) return name === 'withdrawal' && value === null ? [] : faultsOfRule(value, name);
  return listed(faultOfText(value, texts[name as keyof typeof texts], path));
};

const idFault = (value: unknown, path: string): PolicyFault | null =>
  typeof value === 'string' && /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/.test(value)
    ? null
    : { path, code: 'POLICY.ID_MALFORMED', rule: 'must be 1 to 64 lower-case letters, digits and inner hyphens' };

const dayFault = (value: unknown, path: string): PolicyFault | null =>
  typeof value === 'string' && parseLocalDate(value) !== null
    ? null
    : { path, code: 'POLICY.DAY_MALFORMED', rule: 'must be a day that exists, as YYYY-MM-DD' };

const faultsOfLimits = (policy: Readonly<Record<string, unknown>>): readonly PolicyFault[] =>
  Number(policy['essentialBelowPercent']) <= Number(policy['enrichmentFromPercent'])
    ? []
    : [
        {
          path: '$.enrichmentFromPercent',
          code: 'POLICY.LIMITS_CROSSED',
          rule: 'must not be under essentialBelowPercent',
        },
      ];

const listed = (fault: PolicyFault | null): readonly PolicyFault[] => (fault === null ? [] : [fault]);

const isNameIn = <Name extends string>(name: string, names: readonly Name[]): name is Name =>
  names.some((known) => known === name);
