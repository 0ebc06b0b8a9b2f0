import { closest } from '../columns/closest';
import { echo } from '../echo';
import { hasLostCharacter, notUtf8 } from './text-cell';
import type { RowInHand } from './row-in-hand';

/** One of the known words, spelled as the contract spells it. */
export const choiceCell = <Choice extends string>(
  row: RowInHand,
  column: string,
  choices: readonly Choice[],
): Choice | undefined => {
  const written = row.cell(column);
  if (written === undefined) return undefined;
  const choice = choices.find((known) => known === written);
  if (choice !== undefined) return choice;
  if (written === '') return row.complain(column, `the cell is empty; write one of ${choices.join(', ')}`);
  if (hasLostCharacter(written)) return row.complain(column, notUtf8);
  const suggestion = closest(written, choices);
  const advice = suggestion === null ? `write one of ${choices.join(', ')}` : `did you mean "${suggestion}"?`;
  return row.complain(column, `${echo(written)} is not known here; ${advice}`);
};
