import type { DraftPolicy } from '@understory/domain';

/** What a person writes of a policy; the rules as they came, since they are only shown and written down again. */
export type WrittenPolicy = Omit<DraftPolicy, 'takesEffectOn' | 'up' | 'back' | 'withdrawal'> & {
  readonly takesEffectOn: string | null;
  readonly up: object;
  readonly back: object;
  readonly withdrawal: object | null;
};

/** A published policy as a file that another one may be made from: what a person writes, in the order it is read. */
export const policyText = (policy: WrittenPolicy): string => {
  const { id, title, author, reason, source, licence, takesEffectOn } = policy;
  const { essentialBelowPercent, enrichmentFromPercent, up, back, withdrawal } = policy;
  const about = { id, title, author, reason, source, licence, takesEffectOn };
  return JSON.stringify(
    { ...about, essentialBelowPercent, enrichmentFromPercent, up, back, withdrawal },
    criterionFirst,
    2,
  );
};

/** The log keeps fields by the alphabet; a reader wants to know what the limits are limits of. */
const criterionFirst = (_: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('criterion' in value)) return value;
  const { criterion, ...limits } = value;
  return { criterion, ...limits };
};
