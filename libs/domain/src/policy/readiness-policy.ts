/** The limits a readiness flag is raised by. Percents are percent of age-typical, days are calendar days. */
export type ReadinessPolicy = {
  readonly version: number;
  readonly essentialBelowPercent: number;
  readonly enrichmentFromPercent: number;
  readonly readyFromPercent: number;
  readonly stepBackBelowPercent: number;
  readonly lowestScoreAbove: number;
  readonly minimumDaysBetween: number;
  readonly minimumDoseRatio: { readonly delivered: number; readonly planned: number };
};

export type ReadinessPolicyPublished = { readonly type: 'ReadinessPolicyPublished'; readonly data: ReadinessPolicy };
