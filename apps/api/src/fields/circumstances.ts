import { assessmentSources, type AssessmentSource } from '@understory/domain';
import { field, optional, type FieldOf } from './field';

const isSource = (value: unknown): value is AssessmentSource => assessmentSources.some((source) => source === value);

/** What a rating rests on: each source once, at least one, or null for "not said". */
export const OptionalSources = (): FieldOf<readonly AssessmentSource[] | null> =>
  field(
    optional<readonly AssessmentSource[]>({
      text: `must be a list without repeats of ${assessmentSources.join(', ')}`,
      schema: {
        type: 'array',
        items: { type: 'string', enum: [...assessmentSources] },
        minItems: 1,
        maxItems: assessmentSources.length,
        uniqueItems: true,
        description: 'What the rating rests on; null when it is not said.',
      },
      accepts: (value): value is readonly AssessmentSource[] =>
        Array.isArray(value) && value.length > 0 && value.every(isSource) && new Set(value).size === value.length,
    }),
  );
