import { hasDecimals } from '@understory/domain';
import { field, optional, type FieldOf, type Rule } from './field';

const wholeNumberRule = (from: number, to: number, description: string): Rule<number> => ({
  text: `must be a whole number from ${from} to ${to}`,
  schema: { type: 'integer', minimum: from, maximum: to, description },
  accepts: (value): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to,
});

/** Both ends inclusive; a number written as text is not taken for one. */
export const WholeNumber = (from: number, to: number, description: string): FieldOf<number> =>
  field(wholeNumberRule(from, to, description));

export const OptionalWholeNumber = (from: number, to: number, description: string): FieldOf<number | null> =>
  field(optional(wholeNumberRule(from, to, description)));

/** In a query, where every value is text. */
export const OptionalCount = (from: number, to: number, description: string): FieldOf<number | null> =>
  field(
    optional<number>({
      ...wholeNumberRule(from, to, description),
      read: (sent) => (typeof sent === 'string' && /^\d{1,6}$/.test(sent) ? Number(sent) : sent),
    }),
  );

/** Both ends inclusive; a third decimal would be rounded away where percents are compared in whole hundredths. */
export const TwoDecimals = (from: number, to: number, description: string): FieldOf<number> =>
  field<number>({
    text: `must be a number from ${from} to ${to} with at most two decimals`,
    schema: { type: Number, minimum: from, maximum: to, description },
    accepts: (value): value is number =>
      typeof value === 'number' && value >= from && value <= to && hasDecimals(value, 2),
  });
