import { functionKeys, type FunctionKey } from '../instrument/brain-functions';
import { functionCount, highestScore, lowestScore } from '../instrument/scores';
import type { NormRow } from './norm-set';

/** A hundred years; past it an age band was mistyped. */
const oldestMonths = 1200;

/** A fault of a table of norms, by the place of the row (from 0) and the column as the import files name it. */
export type NormFault = {
  readonly row: number;
  readonly column: 'age_from_months' | 'age_to_months' | FunctionKey;
} & (
  | { readonly problem: 'age-not-a-whole-month' | 'band-is-empty' | 'norm-missing' | 'norm-out-of-range' }
  /** The earlier of the two rows that cover one age. */
  | { readonly problem: 'overlaps'; readonly otherRow: number }
);

/** Every fault, in the order of the rows; norms are 1 to 12 in whole hundredths, bands may leave gaps. */
export const validateNormRows = (rows: readonly NormRow[]): readonly NormFault[] =>
  rows.flatMap((row, index) => [
    ...ageFaults(row, index),
    ...overlapFaults(rows, row, index),
    ...normFaults(row, index),
  ]);

const ageFaults = ({ fromMonths, toMonths }: NormRow, row: number): readonly NormFault[] => {
  if (!isMonth(fromMonths)) return [{ row, column: 'age_from_months', problem: 'age-not-a-whole-month' }];
  if (!isMonth(toMonths)) return [{ row, column: 'age_to_months', problem: 'age-not-a-whole-month' }];
  return toMonths <= fromMonths ? [{ row, column: 'age_to_months', problem: 'band-is-empty' }] : [];
};

const overlapFaults = (
  rows: readonly NormRow[],
  { fromMonths, toMonths }: NormRow,
  row: number,
): readonly NormFault[] => {
  const otherRow = rows.findIndex((other) => other.fromMonths < toMonths && fromMonths < other.toMonths);
  return otherRow >= 0 && otherRow < row ? [{ row, column: 'age_from_months', problem: 'overlaps', otherRow }] : [];
};

const normFaults = ({ typicalHundredths }: NormRow, row: number): readonly NormFault[] => {
  if (typicalHundredths.length > functionCount) throw new Error('A row of norms has more values than functions');
  return functionKeys.flatMap((column, index): readonly NormFault[] => {
    const norm = typicalHundredths[index];
    if (norm === undefined || Number.isNaN(norm)) return [{ row, column, problem: 'norm-missing' }];
    const stands = Number.isInteger(norm) && norm >= lowestScore * 100 && norm <= highestScore * 100;
    return stands ? [] : [{ row, column, problem: 'norm-out-of-range' }];
  });
};

const isMonth = (months: number): boolean => Number.isInteger(months) && months >= 0 && months <= oldestMonths;
