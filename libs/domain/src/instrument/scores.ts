import type { Brand } from '../brand';

/** One rated function: whole, 1 (lowest) to 12. */
export type Score = Brand<number, 'Score'>;

/** The 32 functions in the order of the instrument, index 0 is `f1`; null is "not rated", which is never low. */
export type Scores = readonly (Score | null)[];

export const functionCount = 32;
export const lowestScore = 1;
export const highestScore = 12;

/** Null unless whole and 1 to 12; text must be the plain digits, so that `05`, `5.0` and `1e1` are not guessed at. */
export const parseScore = (value: number | string): Score | null => {
  const number = typeof value === 'number' ? value : /^[1-9]\d?$/.test(value) ? Number(value) : Number.NaN;
  return Number.isInteger(number) && number >= lowestScore && number <= highestScore ? (number as Score) : null;
};
