import { field, type FieldOf } from './field';

/** Has to be said: leaving it out is not taken for "no". */
export const YesNo = (description: string): FieldOf<boolean> =>
  field<boolean>({
    text: 'must be true or false',
    schema: { type: Boolean, description },
    accepts: (value): value is boolean => typeof value === 'boolean',
  });
