import { functionKeys } from '@understory/domain';
import type { AssessmentInMap } from '../child/child-queries';

/** In the order of the instrument. */
export type MapValues = readonly (number | null)[];

export const scoresOf = ({ scores }: Pick<AssessmentInMap, 'scores'>): MapValues => {
  const byKey: Readonly<Record<string, number | null>> = scores;
  return functionKeys.map((key) => byKey[key] ?? null);
};

/** By the norms the assessment is read with; null when none cover the age. */
export const typicalOf = ({ typicalScores }: Pick<AssessmentInMap, 'typicalScores'>): MapValues | null => {
  if (typicalScores === null) return null;
  const byKey: Readonly<Record<string, number>> = typicalScores;
  return functionKeys.map((key) => byKey[key] ?? null);
};
