import { field, optional, type FieldOf, type Rule } from './field';

/** One of the known words. */
export const Choice = <Word extends string>(words: readonly Word[], description: string): FieldOf<Word> =>
  field(choiceRule(words, description));

export const OptionalChoice = <Word extends string>(
  words: readonly Word[],
  description: string,
): FieldOf<Word | null> => field(optional(choiceRule(words, description)));

const choiceRule = <Word extends string>(words: readonly Word[], description: string): Rule<Word> => ({
  text: `must be one of ${words.join(', ')}`,
  schema: { type: String, enum: [...words], description },
  accepts: (value): value is Word => words.some((word) => word === value),
});
