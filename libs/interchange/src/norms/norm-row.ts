import { highestScore, lowestScore, type NormRow } from '@understory/domain';
import { functionColumns } from '../columns/import-file-kind';
import { echo } from '../echo';
import type { RowInHand } from '../rows/row-in-hand';
import { hasLostCharacter, notUtf8 } from '../rows/text-cell';
import { wholeNumberCell } from '../rows/whole-number-cell';

// The record's own limit of an age band; a last band may well be written as "up to 999".
const ages = { from: 0, to: 1200 };

/** One age band of a table of norms; undefined when it cannot be used. */
export const readNormRow = (row: RowInHand): NormRow | undefined => {
  const fromMonths = wholeNumberCell(row, 'age_from_months', ages);
  const toMonths = wholeNumberCell(row, 'age_to_months', ages);
  const typicalHundredths = functionColumns.flatMap((column) => normCell(row, column) ?? []);
  if (fromMonths === undefined || toMonths === undefined) return undefined;
  if (toMonths <= fromMonths) {
    return row.complain('age_to_months', 'not above age_from_months; the age it names is the first no longer covered');
  }
  return typicalHundredths.length === functionColumns.length ? { fromMonths, toMonths, typicalHundredths } : undefined;
};

const decimal = /^(\d{1,2})(?:\.(\d{1,2}))?$/;
const expected = `a number from ${lowestScore} to ${highestScore} with at most two decimals`;

/** In hundredths, read from the digits: a detour over floating point would make 8.7 a little less. */
const normCell = (row: RowInHand, column: string): number | undefined => {
  const written = row.cell(column);
  if (written === undefined) return undefined;
  if (written === '') return row.complain(column, 'the cell is empty; every function needs its norm');
  if (hasLostCharacter(written)) return row.complain(column, notUtf8);
  const [, whole, decimals = ''] = decimal.exec(written) ?? [];
  if (whole === undefined) {
    const advice = /^\d+,\d+$/.test(written) ? '; write a point, not a comma' : '';
    return row.complain(column, `${echo(written)} is not ${expected}${advice}`);
  }
  const hundredths = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  if (hundredths >= lowestScore * 100 && hundredths <= highestScore * 100) return hundredths;
  return row.complain(column, `${echo(written)} is out of range; write ${expected}`);
};
