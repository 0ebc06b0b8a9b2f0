import { functionCount, parseScore, type Scores } from '@understory/domain';

/** What was typed, in the order of the instrument; a blank is "not rated". */
export type RatingDraft = readonly string[];

export const blankDraft: RatingDraft = Array.from({ length: functionCount }, () => '');

export const draftOf = (values: readonly (number | null)[]): RatingDraft =>
  values.map((value) => (value === null ? '' : String(value)));

export const withRating = (draft: RatingDraft, index: number, text: string): RatingDraft =>
  draft.with(index, text.trim());

export const isFaulty = (text: string): boolean => text !== '' && parseScore(text) === null;

export const ratedCount = (draft: RatingDraft): number => draft.filter((text) => parseScore(text) !== null).length;

/** Null while a rating is neither blank nor 1 to 12. */
export const scoresOfDraft = (draft: RatingDraft): Scores | null =>
  draft.some(isFaulty) ? null : draft.map((text) => (text === '' ? null : parseScore(text)));

/** Nothing can follow these digits, so the next function may be rated at once: 1 may become 10, 11 or 12. */
export const isComplete = (text: string): boolean => /^([2-9]|1[0-2])$/.test(text);
