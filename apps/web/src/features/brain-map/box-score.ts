import { bandOf, parseScore, type BandColour } from '@understory/domain';

/** What a box shows; a typical value has two decimals and takes the band of its nearest whole score. */
export type BoxScore = { readonly text: string; readonly band: BandColour | null };

export const boxScore = (value: number | null): BoxScore => {
  if (value === null) return { text: '·', band: null };
  const score = parseScore(Math.min(12, Math.max(1, Math.round(value))));
  return {
    text: Number.isInteger(value) ? String(value) : value.toFixed(1),
    band: score === null ? null : bandOf(score).colour,
  };
};
