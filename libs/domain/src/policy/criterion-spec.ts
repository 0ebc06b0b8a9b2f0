/**
 * One criterion of a policy, as data. Percents are percent of age-typical of the focus unless said otherwise; at most two
 * decimals each. What each one means, and its bounds: `vocabulary.ts`.
 */
export type CriterionSpec =
  | { readonly criterion: 'percent-now'; readonly atLeastPercent: number }
  | { readonly criterion: 'lowest-score'; readonly above: number }
  | { readonly criterion: 'percent-before'; readonly atLeastPercent: number }
  | { readonly criterion: 'days-between'; readonly atLeastDays: number }
  | { readonly criterion: 'lower-regions'; readonly atLeastPercent: number }
  | { readonly criterion: 'rated'; readonly assessments: number }
  | { readonly criterion: 'dose'; readonly atLeastPercent: number }
  | { readonly criterion: 'dose-since-focus'; readonly atLeastPercent: number }
  | { readonly criterion: 'step-back'; readonly underPercent: number }
  | { readonly criterion: 'percent-held'; readonly atLeastPercent: number; readonly assessments: number }
  | { readonly criterion: 'percent-under'; readonly underPercent: number }
  | { readonly criterion: 'gain'; readonly atLeastPoints: number }
  | { readonly criterion: 'rated-functions'; readonly atLeastPercent: number }
  | { readonly criterion: 'newest-age'; readonly atMostDays: number }
  | { readonly criterion: 'newest-older'; readonly moreThanDays: number }
  | ReliableFallSpec;

export type ReliableFallSpec = {
  readonly criterion: 'reliable-fall';
  /** A reliability coefficient between 0 and 1, at most three decimals: entered with its source, never assumed. */
  readonly reliability: number;
  /** Of the raw score of a region, in points, at most two decimals. */
  readonly standardDeviationPoints: number;
  readonly source: string;
};

/** Only these say where to step back to; a rule for stepping back has one of them at least. */
export type TargetSpec = Extract<CriterionSpec, { readonly criterion: 'step-back' | 'reliable-fall' }>;

export const isTarget = (spec: CriterionSpec): spec is TargetSpec =>
  spec.criterion === 'step-back' || spec.criterion === 'reliable-fall';
