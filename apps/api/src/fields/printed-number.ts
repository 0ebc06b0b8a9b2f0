import { highestOfficialHundredths } from '@understory/domain';
import { field, optional, type FieldOf } from './field';

const highest = highestOfficialHundredths / 100;

/** Hundredths are what is kept, so a third decimal would be lost in silence. */
const isPrinted = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= highest && Number(value.toFixed(2)) === value;

/** The whole number that is kept of one that passed. */
export const hundredthsOf = (printed: number | null): number | null =>
  printed === null ? null : Math.round(printed * 100);

const range = `a number from 0 to ${highest} with at most two decimals`;
const schema = { type: 'number', minimum: 0, maximum: highest, nullable: true } as const;

/** One of each kind, in a stated order; null where nothing is printed. */
export const PrintedNumbers = (count: number, description: string): FieldOf<readonly (number | null)[]> =>
  field<readonly (number | null)[]>({
    text: `must be a list of ${count}, each ${range}, or null where nothing is printed`,
    schema: { type: 'array', items: schema, minItems: count, maxItems: count, description },
    accepts: (value): value is readonly (number | null)[] =>
      Array.isArray(value) &&
      value.length === count &&
      value.every((printed: unknown) => printed === null || isPrinted(printed)),
  });

export const OptionalPrintedNumber = (description: string): FieldOf<number | null> =>
  field(
    optional<number>({
      text: `must be ${range}`,
      schema: { ...schema, type: Number, description },
      accepts: isPrinted,
    }),
  );
