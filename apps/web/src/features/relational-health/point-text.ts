import { relationalAreas } from '@understory/domain';
import type { RatedByArea, RelationalPoint } from './relational-health-queries';
import { areaNames, texts } from './texts';

/** The value in words: what was not rated is said to be so, and is never a low number. */
export const pointText = ({ value, byArea }: Pick<RelationalPoint, 'value' | 'byArea'>): string => {
  if (byArea !== null) return texts.outOf(byArea.sum, byArea.outOf);
  return value === null ? texts.unrated : texts.outOf(value, 12);
};

export const areasText = (rated: RatedByArea): string =>
  relationalAreas
    .map((area) => texts.area(areaNames[area].toLowerCase(), rated[area]?.toString() ?? texts.unrated))
    .join(', ');

/** The newest rating by area that was made by a day; of any day when there is no limit. */
export const newestByArea = (points: readonly RelationalPoint[], until: string | null): RelationalPoint | null =>
  points.findLast(({ byArea, on }) => byArea !== null && (until === null || on <= until)) ?? null;
