import { highestScore, lowestScore, parseScore, type Score } from '@understory/domain';
import { functionColumns } from '../columns/import-file-kind';
import { notWhole } from './whole-number-cell';
import type { RowInHand } from './row-in-hand';

const expected = `a whole number from ${lowestScore} to ${highestScore}, or empty when not rated`;

/** Looked up, not parsed: a file of a hundred thousand rows has three million of these cells. */
const scoreOf: ReadonlyMap<string, Score | null> = new Map(
  ['', ...Array.from({ length: highestScore }, (_, index) => String(index + lowestScore))].map((text) => [
    text,
    parseScore(text),
  ]),
);

/** One rating, null when not rated. A column that was left out reads as not rated. */
export const scoreCell = (row: RowInHand, column: string): Score | null | undefined => {
  const written = row.cell(column) ?? '';
  const score = scoreOf.get(written);
  return score === undefined ? row.complain(column, notWhole(written, expected)) : score;
};

/** The 32 ratings of a row; at least one must be there. */
export const scoreCells = (row: RowInHand): readonly (Score | null)[] | undefined => {
  const scores: (Score | null)[] = [];
  let rated = false;
  let sound = true;
  for (const column of functionColumns) {
    const score = scoreCell(row, column);
    if (score === undefined) sound = false;
    else scores.push(score);
    if (score !== null) rated = true;
  }
  if (!rated) return row.complain('row', 'no function is rated; fill at least one of f1 to f32');
  return sound ? scores : undefined;
};
