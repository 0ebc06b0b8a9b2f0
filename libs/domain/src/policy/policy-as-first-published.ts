import type { EventData, UpcastStep } from '../upcasting/compose-upcasts';

type FirstPolicy = {
  readonly version: number;
  readonly essentialBelowPercent: number;
  readonly enrichmentFromPercent: number;
  readonly readyFromPercent: number;
  readonly stepBackBelowPercent: number;
  readonly lowestScoreAbove: number;
  readonly minimumDaysBetween: number;
  readonly minimumDoseRatio: { readonly delivered: number; readonly planned: number };
};

/** The limits of the first release as criteria. Who wrote it and why was not recorded then, and is not made up now. */
export const policyAsFirstPublished: UpcastStep = {
  name: 'the limits of a policy become criteria',
  type: 'ReadinessPolicyPublished',
  from: 1,
  to: 2,
  up: (data: EventData): EventData => {
    // Checked when it was decided.
    const first = data as FirstPolicy;
    const { delivered, planned } = first.minimumDoseRatio;
    return {
      version: first.version,
      id: 'readiness',
      ...{ title: null, author: null, reason: null, source: null, licence: null, takesEffectOn: null },
      essentialBelowPercent: first.essentialBelowPercent,
      enrichmentFromPercent: first.enrichmentFromPercent,
      up: {
        all: [
          { criterion: 'percent-now', atLeastPercent: first.readyFromPercent },
          { criterion: 'lowest-score', above: first.lowestScoreAbove },
          { criterion: 'percent-before', atLeastPercent: first.readyFromPercent },
          { criterion: 'days-between', atLeastDays: first.minimumDaysBetween },
          { criterion: 'lower-regions', atLeastPercent: first.stepBackBelowPercent },
          { criterion: 'rated', assessments: 2 },
          // Two decimals are what the language has; the only ratio ever published was one half.
          { criterion: 'dose', atLeastPercent: Math.round((10_000 * delivered) / planned) / 100 },
        ],
      },
      back: { any: [{ criterion: 'step-back', underPercent: first.stepBackBelowPercent }] },
      withdrawal: null,
    };
  },
};
