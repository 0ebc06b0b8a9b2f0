import type { ReadinessPolicy } from './readiness-policy';

export const readinessPolicyV1: ReadinessPolicy = {
  version: 1,
  essentialBelowPercent: 65,
  enrichmentFromPercent: 85,
  readyFromPercent: 65,
  stepBackBelowPercent: 62,
  lowestScoreAbove: 3,
  minimumDaysBetween: 60,
  minimumDoseRatio: { delivered: 1, planned: 2 },
};
