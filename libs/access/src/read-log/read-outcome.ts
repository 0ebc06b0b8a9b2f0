/**
 * What came of what an entry tells of, where no problem was answered. `tried` stands until a later entry says what came
 * of a write; `out-of-reach` is what the answer hides, and `more-not-kept` ends what is written down of an hour.
 */
export const outcomeWords = [
  'shown',
  'tried',
  'recorded',
  'stated',
  'granted',
  'justified',
  'not-justified',
  'out-of-reach',
  'more-not-kept',
] as const;

export type OutcomeWord = (typeof outcomeWords)[number];

/** A word, or the code of the problem that was answered instead. */
export type ReadOutcome = OutcomeWord | `${string}.${string}`;

export const isOutcomeWord = (outcome: string): outcome is OutcomeWord => outcomeWords.some((word) => word === outcome);
