import { field, optional, type FieldOf } from './field';

/** Both ends inclusive; a number written as text is not taken for one. */
export const WholeNumber = (from: number, to: number, description: string): FieldOf<number> =>
  field<number>({
    text: `must be a whole number from ${from} to ${to}`,
    schema: { type: 'integer', minimum: from, maximum: to, description },
    accepts: (value): value is number =>
      typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to,
  });

/** In a query, where every value is text. */
export const OptionalCount = (from: number, to: number, description: string): FieldOf<number | null> =>
  field(
    optional<number>({
      text: `must be a whole number from ${from} to ${to}`,
      schema: { type: 'integer', minimum: from, maximum: to, description },
      read: (sent) => (typeof sent === 'string' && /^\d{1,6}$/.test(sent) ? Number(sent) : sent),
      accepts: (value): value is number => typeof value === 'number' && value >= from && value <= to,
    }),
  );
