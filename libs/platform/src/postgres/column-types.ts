import { types, type CustomTypesConfig } from 'pg';

type Parser = (value: string) => unknown;

const int8 = 20;
const int8Array = 1016;
const date = 1082;
const dateArray = 1182;

/** `{1,NULL,3}`: neither numbers nor days are ever quoted; a deeper array fails in `parse` instead of coming back wrong. */
const arrayOf =
  <Item>(parse: (text: string) => Item) =>
  (text: string): readonly (Item | null)[] =>
    text === '{}'
      ? []
      : text
          .slice(1, -1)
          .split(',')
          .map((item) => (item === 'NULL' ? null : parse(item)));

const asItStands = (text: string): string => text;

const own = new Map<number, Parser>([
  // Positions pass 2^53 nowhere near soon, but a driver's string would compare "9" > "10".
  [int8, BigInt],
  [int8Array, arrayOf(BigInt)],
  // A day is a day: the driver's default turns it into a Date at local midnight and shifts it across time zones.
  [date, asItStands],
  [dateArray, arrayOf(asItStands)],
]);

/** Given to each of our connections, never set globally: other libraries in the process read through the same driver. */
export const columnTypes: CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : own.get(oid)) ?? standardParser(oid, format),
};

const standardParser: (oid: number, format?: 'text' | 'binary') => Parser = types.getTypeParser;
