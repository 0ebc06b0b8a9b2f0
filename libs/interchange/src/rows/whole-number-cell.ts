import { echo } from '../echo';
import { hasLostCharacter, notUtf8 } from './text-cell';
import type { RowInHand } from './row-in-hand';

export type WholeNumberRule = { readonly from: number; readonly to: number };

const plainDigits = /^(0|[1-9][0-9]{0,5})$/;

/** Plain digits only: `+5`, `5.0`, `1e1`, `05` and full-width digits are not guessed at. */
export const wholeNumberCell = (row: RowInHand, column: string, { from, to }: WholeNumberRule): number | undefined => {
  const written = row.cell(column);
  if (written === undefined) return undefined;
  if (written === '') return row.complain(column, 'the cell is empty; fill it');
  const value = plainDigits.test(written) ? Number(written) : Number.NaN;
  if (value >= from && value <= to) return value;
  return row.complain(column, notWhole(written, `a whole number from ${from} to ${to}`));
};

/** What is said of a cell that holds no acceptable number. */
export const notWhole = (written: string, expected: string): string => {
  if (hasLostCharacter(written)) return notUtf8;
  if (plainDigits.test(written)) return `${echo(written)} is out of range; write ${expected}`;
  return `${echo(written)} is not ${expected}; write plain digits, without sign, point or space`;
};
