import type { ActivityCatalogue } from '../catalogue/activity-catalogue';
import { defaultCatalogue } from '../catalogue/default-catalogue';
import type { ChildEventDraft } from '../child/child-event';
import { assessed, enrolled, voided } from '../given/events';
import { childOf } from '../given/given';
import { flatNorms, lookUp } from '../given/norms';
import { day, scores, type RegionScores } from '../given/ratings';
import type { Region } from '../instrument/region';
import { instrumentV1 } from '../instrument/instrument';
import { proposePlan, type ProposalInputs } from './propose-plan';

const inputs: ProposalInputs = {
  on: day('2024-06-01'),
  normSets: lookUp(flatNorms),
  instruments: () => instrumentV1,
  catalogue: defaultCatalogue,
  setting: null,
};

const planFor = (regions: Partial<Record<Region, RegionScores>>, over: Partial<ProposalInputs> = {}) =>
  proposePlan(childOf(enrolled(), assessed({ scores: scores(regions) })), { ...inputs, ...over });

/**
 * By hand, of norms that are 10 everywhere: brainstem 6 × 9 = 54 of 60, 90 %; diencephalon 7 × 5 + 6 = 41 of 80,
 * 51.25 %; limbic 39 of 60, 65 % to the point; cortex 6 × 4 = 24 of 60, 40 %; of the frontal cortex 4 of 6 are rated,
 * fewer than four fifths.
 */
const worked = {
  brainstem: 9,
  diencephalon: [5, 5, 5, 5, 5, 5, 5, 6],
  limbic: [6, 6, 6, 7, 7, 7],
  cortex: 4,
  'frontal-cortex': [1, 1, 1, 1, null, null],
} as const;

describe('the proposed plan', () => {
  it('goes bottom up and begins at the lowest essential region', () => {
    const plan = planFor(worked);
    expect(plan?.primary).toBe('diencephalon');
    expect(plan?.steps.map(({ region, category, role, percent }) => [region, category, role, percent])).toEqual([
      ['brainstem', 'enrichment', 'keep-up', 90],
      ['diencephalon', 'essential', 'primary', 51.25],
      ['limbic', 'therapeutic', 'support', 65],
      ['cortex', 'essential', 'support', 40],
      ['frontal-cortex', null, 'unknown', null],
    ]);
  });

  it('says why in words, with the numbers and the versions', () => {
    const reasons = planFor(worked)?.steps.map(({ reason }) => reason);
    const source = 'Read from the baseline of 2024-02-01 with norms “flat” version 1 and instrument version 1.';
    expect(reasons).toEqual([
      `90.0 % of age-typical (54 of 60 points), at least 85 %: enrichment. It lies below the diencephalon, where work begins: keep up what carries it. ${source}`,
      `51.2 % of age-typical (41 of 80 points), under 65 %: essential. It is the lowest essential region: work begins here. ${source}`,
      `65.0 % of age-typical (39 of 60 points), at least 65 % and under 85 %: therapeutic. Work here is support until the diencephalon, which is lower, has matured. ${source}`,
      `40.0 % of age-typical (24 of 60 points), under 65 %: essential. Work here is support until the diencephalon, which is lower, has matured. ${source}`,
      `No percent can be told: too few functions were rated, or no norms cover the age. Rate it before relying on what lies above it. ${source}`,
    ]);
  });

  it('names everything it rests on', () =>
    expect(planFor(worked)?.basis).toEqual({
      assessmentId: 'a',
      assessedOn: '2024-02-01',
      kind: 'baseline',
      normSet: { name: 'flat', version: 1 },
      instrumentVersion: 1,
      catalogue: { name: 'default', version: 1 },
      ageMonths: 99,
      setting: null,
    }));

  it('begins at the lowest therapeutic region when none is essential, and enriches when none is that either', () => {
    expect(planFor({ limbic: [6, 6, 6, 7, 7, 7], cortex: 8 })?.primary).toBe('limbic');
    const plan = planFor({});
    expect(plan?.primary).toBeNull();
    expect(plan?.steps.map(({ role }) => role)).toEqual(['enrich', 'enrich', 'enrich', 'enrich', 'enrich']);
  });

  it('keeps a region on its side of the limits of the instrument it was rated by', () => {
    // 38 of 60 is 63.3 %, 39 is 65 %.
    expect(planFor({ limbic: [6, 6, 6, 6, 7, 7] })?.steps[2]?.category).toBe('essential');
    expect(planFor({ limbic: [6, 6, 6, 7, 7, 7] })?.steps[2]?.category).toBe('therapeutic');
    const strict = { ...instrumentV1, essentialBelowPercent: 66 };
    expect(planFor({ limbic: [6, 6, 6, 7, 7, 7] }, { instruments: () => strict })?.primary).toBe('limbic');
  });

  it('comes from the newest assessment that stands', () => {
    const first = assessed({ id: 'a', scores: scores({ brainstem: 2 }) });
    const second = assessed({ id: 'b', on: '2024-05-01', kind: 'reassessment', scores: scores({ cortex: 2 }) });
    const primary = (...events: readonly ChildEventDraft[]) =>
      proposePlan(childOf(enrolled(), ...events), inputs)?.primary;
    expect(primary(second, first)).toBe('cortex');
    expect(primary(first, second, voided({ id: 'b', supersedes: 3, firstOn: '2024-05-01' }))).toBe('brainstem');
  });

  it('is none before the first assessment', () => expect(proposePlan(childOf(enrolled()), inputs)).toBeNull());
});

describe('the activities of a step', () => {
  const [example] = defaultCatalogue.activities;
  if (example === undefined) throw new Error('The default catalogue is empty.');
  const activity = { ...example, regions: ['brainstem'], fromMonths: 99, toMonths: 100, settings: ['school'] } as const;
  const catalogue: ActivityCatalogue = {
    ...defaultCatalogue,
    activities: [
      { ...activity, id: 'enrich', kind: 'enrichment' },
      { ...activity, id: 'teach', kind: 'educational' },
      { ...activity, id: 'family', kind: 'therapeutic', audience: 'family' },
      { ...activity, id: 'too-old', fromMonths: 100, toMonths: 120 },
      { ...activity, id: 'too-young', fromMonths: 0, toMonths: 99 },
      { ...activity, id: 'at-home', settings: ['home'] },
      { ...activity, id: 'above', regions: ['limbic', 'cortex'] },
      { ...activity, id: 'mentor', regions: ['brainstem', 'diencephalon', 'limbic', 'cortex', 'frontal-cortex'] },
    ],
  };
  const ids = (offered: readonly { readonly id: string }[] | undefined) => offered?.map(({ id }) => id);

  it('fit region, age and setting: therapeutic, educational, enrichment, in this order', () => {
    const plan = planFor({}, { catalogue, setting: 'school' });
    expect(ids(plan?.steps[0]?.activities)).toEqual(['family', 'teach', 'enrich']);
    expect(ids(plan?.steps[2]?.activities)).toEqual(['above']);
    expect(ids(plan?.steps[3]?.activities)).toEqual(['above']);
    expect(ids(plan?.steps[1]?.activities)).toEqual([]);
  });

  it('are offered once, around the child, when they fit every region', () =>
    expect(ids(planFor({}, { catalogue, setting: 'school' })?.around)).toEqual(['mentor']));

  it('are not narrowed by a setting that was not asked for', () =>
    expect(ids(planFor({}, { catalogue })?.steps[0]?.activities)).toEqual(['family', 'at-home', 'teach', 'enrich']));

  it('are none without a catalogue', () => {
    const plan = planFor({}, { catalogue: null });
    expect([plan?.around, plan?.basis.catalogue]).toEqual([[], null]);
  });
});
