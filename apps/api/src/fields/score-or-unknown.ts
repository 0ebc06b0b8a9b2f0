import { highestScore, lowestScore, parseScore, type Score } from '@understory/domain';
import { field, type FieldOf } from './field';

/** "Unknown" is something that was found out, so it is said as null and never by leaving the field out. */
export const ScoreOrUnknown = (description: string): FieldOf<Score | null> =>
  field<Score | null>({
    text: `must be a whole number from ${lowestScore} to ${highestScore}, or null for "unknown"`,
    schema: { type: 'integer', minimum: lowestScore, maximum: highestScore, nullable: true, description },
    accepts: (value): value is Score | null =>
      value === null || (typeof value === 'number' && parseScore(value) !== null),
  });
