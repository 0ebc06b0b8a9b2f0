import { parseLocalDate, type LocalDate } from '../calendar/local-date';
import { brainFunctions } from '../instrument/brain-functions';
import type { Region } from '../instrument/region';
import { parseScore, type Scores } from '../instrument/scores';

/** A score for every function of a region, or one for each of them in order. */
export type RegionScores = number | null | readonly (number | null)[];

export const day = (text: string): LocalDate => {
  const date = parseLocalDate(text);
  if (date === null) throw new Error(`No such day: ${text}`);
  return date;
};

/** Regions not named get `others`. */
export const scores = (regions: Partial<Record<Region, RegionScores>>, others: number | null = 9): Scores => {
  const placed = new Map<Region, number>();
  return brainFunctions.map(({ region }) => {
    const place = placed.get(region) ?? 0;
    placed.set(region, place + 1);
    const given = regions[region];
    const value = given === undefined ? others : isList(given) ? (given[place] ?? null) : given;
    return value === null ? null : checked(value);
  });
};

const isList = (value: RegionScores): value is readonly (number | null)[] => Array.isArray(value);

const checked = (value: number) => {
  const score = parseScore(value);
  if (score === null) throw new Error(`No such score: ${value}`);
  return score;
};
