import type { PolicyFault } from './policy-fault';
import type { FieldRule } from './vocabulary';

// Controls, half characters, marks that reverse the direction of text, line separators: a policy is printed.
const forbidden = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff\u2028\u2029\ufffd]/u;

/** The fault of a value where a rule of the vocabulary applies, or null. */
export const faultOfField = (value: unknown, rule: FieldRule, path: string): PolicyFault | null => {
  switch (rule.kind) {
    case 'number':
      return faultOfNumber(value, rule, path);
    case 'text':
      return faultOfText(value, rule.longest, path);
  }
};

export const faultOfText = (value: unknown, longest: number, path: string): PolicyFault | null =>
  typeof value === 'string' && value.trim() !== '' && Array.from(value).length <= longest && !forbidden.test(value)
    ? null
    : {
        path,
        code: 'POLICY.TEXT_MALFORMED',
        rule: `must be text of 1 to ${longest} characters on one line, without control characters`,
      };

type NumberRule = Extract<FieldRule, { readonly kind: 'number' }>;

const faultOfNumber = (value: unknown, { from, to, decimals }: NumberRule, path: string): PolicyFault | null => {
  const kind = decimals === 0 ? 'a whole number' : `a number with at most ${decimals} decimals`;
  const rule = `must be ${kind} from ${from} to ${to}`;
  if (typeof value !== 'number' || !Number.isFinite(value)) return { path, code: 'POLICY.NUMBER_MALFORMED', rule };
  if (value < from || value > to) return { path, code: 'POLICY.NUMBER_OUT_OF_RANGE', rule };
  // The decimal as it is written decides: 65.55 is not 65.55 × 100 in floating point.
  const written = String(value).split('.')[1] ?? '';
  return written.length <= decimals ? null : { path, code: 'POLICY.NUMBER_MALFORMED', rule };
};
