import type { BrainFunction, Scores } from '@understory/domain';

export const isRated = (scores: Scores, { number }: BrainFunction): boolean => (scores[number - 1] ?? null) !== null;

export const ratedAmong = (functions: readonly BrainFunction[], scores: Scores): number =>
  functions.filter((brainFunction) => isRated(scores, brainFunction)).length;
