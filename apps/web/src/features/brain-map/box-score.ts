import { bandOf, parseScore, type Band, type BandColour } from '@understory/domain';

/** What a box shows, by the bands of the instrument it was rated by; a typical value of 9.5 has not reached the band that begins at 10. */
export type BoxScore = { readonly text: string; readonly band: BandColour | null };

export const boxScore = (value: number | null, bands: readonly Band[]): BoxScore => {
  if (value === null) return { text: '·', band: null };
  const score = parseScore(Math.min(12, Math.max(1, Math.floor(value))));
  return {
    text: String(value),
    band: score === null || bands.length === 0 ? null : bandOf(score, bands).colour,
  };
};
