import { demonstrationNormSet, functionKeys, normRowForAge } from '@understory/domain';
import type { AssessmentInMap } from '../child/child-queries';

/** In the order of the instrument. */
export type MapValues = readonly (number | null)[];

export const scoresOf = ({ scores }: Pick<AssessmentInMap, 'scores'>): MapValues => {
  const byKey: Readonly<Record<string, number | null>> = scores;
  return functionKeys.map((key) => byKey[key] ?? null);
};

/** Null where this page does not know the values of the norm set by function. */
export const typicalOf = ({ normSet, ageMonths }: Pick<AssessmentInMap, 'normSet' | 'ageMonths'>): MapValues | null => {
  if (normSet !== demonstrationNormSet.name) return null;
  const row = normRowForAge(demonstrationNormSet, ageMonths);
  return row === null ? null : row.typicalHundredths.map((hundredths) => hundredths / 100);
};
