import { functionCount, highestScore, lowestScore, parseScore, type Score, type Scores } from '@understory/domain';
import { field, optional, type FieldOf } from './field';

const isScore = (value: unknown): value is Score => typeof value === 'number' && parseScore(value) !== null;

const range = `whole, ${lowestScore} to ${highestScore}`;

/** The 32 functions in the order of the instrument. */
export const Ratings = (): FieldOf<Scores> =>
  field<Scores>({
    text: `must be a list of ${functionCount} scores, each ${range}, or null where the function was not rated`,
    schema: {
      type: 'array',
      items: { type: 'integer', minimum: lowestScore, maximum: highestScore, nullable: true },
      minItems: functionCount,
      maxItems: functionCount,
      description: 'f1 to f32 in order; null is "not rated", which is never low.',
    },
    accepts: (value): value is Scores =>
      Array.isArray(value) &&
      value.length === functionCount &&
      value.every((score: unknown) => score === null || isScore(score)),
  });

export const OptionalScore = (description: string): FieldOf<Score | null> =>
  field(
    optional<Score>({
      text: `must be a score, ${range}`,
      schema: { type: 'integer', minimum: lowestScore, maximum: highestScore, description },
      accepts: isScore,
    }),
  );
