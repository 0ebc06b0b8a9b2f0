import type { LocalDate } from '../calendar/local-date';
import type { ReadinessPolicy } from './readiness-policy';

/** The default that a new home starts with. Its numbers are this product's; no source gives a numeric rule. */
export const readinessPolicyV1: ReadinessPolicy = {
  version: 1,
  id: 'readiness',
  title: 'Two assessments at 65 percent',
  author: 'Understory',
  reason: 'A start for an agency that has not published its own.',
  source: 'A default of this product: the public literature on the model gives no numeric rule for moving on.',
  licence: 'Part of this product.',
  takesEffectOn: '2025-01-01' as LocalDate,
  essentialBelowPercent: 65,
  enrichmentFromPercent: 85,
  up: {
    all: [
      { criterion: 'percent-now', atLeastPercent: 65 },
      { criterion: 'lowest-score', above: 3 },
      { criterion: 'percent-before', atLeastPercent: 65 },
      { criterion: 'days-between', atLeastDays: 60 },
      { criterion: 'lower-regions', atLeastPercent: 62 },
      { criterion: 'rated', assessments: 2 },
      { criterion: 'dose', atLeastPercent: 50 },
    ],
  },
  back: { any: [{ criterion: 'step-back', underPercent: 62 }] },
  withdrawal: null,
};
