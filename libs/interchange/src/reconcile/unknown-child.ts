import type { Fault } from '../fault';

type Row = { readonly line: number };

/** One fault for all rows of a child that the record does not know: one thing to mend. */
export const unknownChild = (rows: readonly Row[]): readonly Fault[] =>
  once(rows, 'child', 'no such child is enrolled; import its assessments first');

/** On the first line, with the number of further rows that the same cause stops. */
export const once = (rows: readonly Row[], column: string, message: string): readonly Fault[] => {
  const [first, ...further] = rows.map((row) => row.line).sort((one, other) => one - other);
  if (first === undefined) return [];
  const more = further.length === 0 ? '' : ` (and ${further.length} more ${further.length === 1 ? 'row' : 'rows'})`;
  return [{ line: first, column, message: `${message}${more}` }];
};
