import type { Score } from './scores';

export type BandColour = 'red' | 'orange' | 'yellow' | 'green';

/** A colour of the map, both ends inclusive; always shown with the number, never alone. */
export type Band = { readonly colour: BandColour; readonly from: number; readonly to: number };

const red: Band = { colour: 'red', from: 1, to: 3 };
const orange: Band = { colour: 'orange', from: 4, to: 6 };
const yellow: Band = { colour: 'yellow', from: 7, to: 9 };
const green: Band = { colour: 'green', from: 10, to: 12 };

export const bands: readonly Band[] = [red, orange, yellow, green];

export const bandOf = (score: Score): Band => {
  if (score <= red.to) return red;
  if (score <= orange.to) return orange;
  return score <= yellow.to ? yellow : green;
};
