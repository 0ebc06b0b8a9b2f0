import { highestScore, lowestScore, type Score } from './scores';

/** Lowest first. */
export const bandColours = ['red', 'orange', 'yellow', 'green'] as const;

export type BandColour = (typeof bandColours)[number];

/** A colour of the map, both ends inclusive; always shown with the number, never alone. */
export type Band = { readonly colour: BandColour; readonly from: number; readonly to: number };

/** By the bands of a published instrument, which leave no score out. */
export const bandOf = (score: Score, bands: readonly Band[]): Band => {
  const band = bands.find(({ to }) => score <= to);
  if (band === undefined) throw new Error(`The bands of the instrument end below ${score}.`);
  return band;
};

/** Whether these are the four colours, lowest first, over every score from 1 to 12 once. */
export const areBandsWhole = (bands: readonly Band[]): boolean =>
  bands.length === bandColours.length &&
  bands.every(({ colour, from, to }, index) => {
    const begin = index === 0 ? lowestScore : (bands[index - 1]?.to ?? Number.NaN) + 1;
    return colour === bandColours[index] && from === begin && Number.isInteger(to) && to >= from;
  }) &&
  bands.at(-1)?.to === highestScore;
