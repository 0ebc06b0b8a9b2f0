import type { CriterionSpec } from './criterion-spec';

/** What may stand in one field of a criterion. Bounds are inclusive. */
export type FieldRule =
  | { readonly kind: 'number'; readonly from: number; readonly to: number; readonly decimals: number }
  | { readonly kind: 'text'; readonly longest: number };

export type Word = {
  readonly means: string;
  readonly fields: Readonly<Record<string, FieldRule>>;
  /** Says where to step back to, and so stands in `back` only. */
  readonly isTarget?: true;
};

const number = (from: number, to: number, decimals = 0): FieldRule => ({ kind: 'number', from, to, decimals });
const percent = number(1, 200, 2);
const share = number(1, 100, 2);
const days = number(1, 3_650);

/** The closed vocabulary of the policy language: what stands nowhere here is a fault of the policy. */
export const vocabulary = {
  'percent-now': {
    means: 'The focus has at least so many percent in the newest assessment. Unknown while it has no percent.',
    fields: { atLeastPercent: percent },
  },
  'lowest-score': {
    means: 'Every rated function of the focus scores above this in the newest assessment. Unrated is not low.',
    fields: { above: number(1, 11) },
  },
  'percent-before': {
    means:
      'The focus had at least so many percent in the assessment before the newest. Unknown without a percent there.',
    fields: { atLeastPercent: percent },
  },
  'days-between': {
    means: 'At least so many days lie between the two newest assessments. Unknown with only one.',
    fields: { atLeastDays: days },
  },
  'lower-regions': {
    means:
      'No region below the focus is under so many percent in the newest assessment. Unknown while one has no percent and none is under.',
    fields: { atLeastPercent: percent },
  },
  rated: {
    means: 'The focus has a percent in each of the newest so many assessments.',
    fields: { assessments: number(1, 10) },
  },
  dose: {
    means:
      'At least so many percent of the minutes planned at the focus between the two newest assessments were delivered. Met where nothing was planned; unknown with only one assessment.',
    fields: { atLeastPercent: number(1, 500, 2) },
  },
  'dose-since-focus': {
    means:
      'At least so many percent of the minutes planned at the focus were delivered from the day it was approved up to the newest assessment. Met where nothing was planned.',
    fields: { atLeastPercent: number(1, 500, 2) },
  },
  'step-back': {
    means: 'A region below the focus is under so many percent in the newest assessment: step back to the lowest such.',
    fields: { underPercent: percent },
    isTarget: true,
  },
  'percent-held': {
    means:
      'The focus has at least so many percent in each of the newest so many assessments. Unknown while one is missing or has no percent, and none is under.',
    fields: { atLeastPercent: percent, assessments: number(2, 10) },
  },
  'percent-under': {
    means: 'The focus is under so many percent in the newest assessment. Unknown while it has no percent.',
    fields: { underPercent: percent },
  },
  gain: {
    means:
      'The raw score of the focus rose by at least so many points since work on it began, over the functions rated both times. Unknown without an assessment to compare with, or with under 80 percent rated both times.',
    fields: { atLeastPoints: number(1, 88) },
  },
  'rated-functions': {
    means: 'At least so many percent of the functions of the focus are rated in the newest assessment.',
    fields: { atLeastPercent: share },
  },
  'newest-age': {
    means: 'The newest assessment is at most so many days old on the day of the evaluation.',
    fields: { atMostDays: days },
  },
  'newest-older': {
    means: 'The newest assessment is more than so many days old on the day of the evaluation.',
    fields: { moreThanDays: days },
  },
  'reliable-fall': {
    means:
      'The raw score of a region below the focus fell reliably between the two newest assessments, by 1.96 standard errors of a difference (Jacobson and Truax 1991): step back to the lowest such. The coefficient must be given with its source.',
    fields: {
      reliability: number(0.001, 0.999, 3),
      standardDeviationPoints: number(0.01, 100, 2),
      source: { kind: 'text', longest: 500 },
    },
    isTarget: true,
  },
} as const satisfies Readonly<Record<CriterionSpec['criterion'], Word>>;

export const wordFor = (criterion: string): Word | null =>
  Object.hasOwn(vocabulary, criterion) ? vocabulary[criterion as keyof typeof vocabulary] : null;
