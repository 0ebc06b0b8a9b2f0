import type { BrainFunction, Scores } from '@understory/domain';

export const isRated = (scores: Scores, { number }: Pick<BrainFunction, 'number'>): boolean =>
  (scores[number - 1] ?? null) !== null;

export const ratedAmong = (functions: readonly Pick<BrainFunction, 'number'>[], scores: Scores): number =>
  functions.filter((brainFunction) => isRated(scores, brainFunction)).length;
