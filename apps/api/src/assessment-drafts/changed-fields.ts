import { field, type FieldOf } from '../fields/field';
import { draftFieldNames } from './draft-fields';

const isField = (value: unknown): value is string => draftFieldNames.some((name) => name === value);

/** Which of the values of a save were typed: the others are somebody else's, perhaps older than theirs. */
export const ChangedFields = (): FieldOf<readonly string[]> =>
  field<readonly string[]>({
    text: 'must be a list without repeats of f1 to f32, relationalHealth, rater, sources and setting',
    schema: {
      type: 'array',
      items: { type: 'string', enum: [...draftFieldNames] },
      maxItems: draftFieldNames.length,
      uniqueItems: true,
      description: 'The fields that were changed; all others are left as they stand in the draft.',
    },
    accepts: (value): value is readonly string[] =>
      Array.isArray(value) && value.every(isField) && new Set(value).size === value.length,
  });
