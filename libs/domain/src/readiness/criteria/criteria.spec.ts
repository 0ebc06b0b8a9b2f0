import type { ChildEventDraft } from '../../child/child-event';
import { approved, assessed, delivered, enrolled, planned } from '../../given/events';
import { childOf, eventId } from '../../given/given';
import { flatNorms, lookUp } from '../../given/norms';
import { day, scores, type RegionScores } from '../../given/ratings';
import type { Region } from '../../instrument/region';
import type { CriterionSpec } from '../../policy/criterion-spec';
import { readinessPolicyV1 } from '../../policy/readiness-policy-v1';
import type { Rule } from '../../policy/rule';
import { assessReadiness } from '../assess-readiness';

// Age-typical is 10 everywhere: a region of six is at 65 % with 39 points, one of eight at 65 % with 52.
type Regions = Partial<Record<Region, RegionScores>>;
const on = (id: string, date: string, regions: Regions): ChildEventDraft =>
  assessed({ id, on: date, scores: scores(regions) });
const of = (points: number): RegionScores => Array.from({ length: 6 }, (_, place) => Math.floor((points + place) / 6));

const withRules = (rules: { readonly up?: Rule; readonly back?: Rule; readonly withdrawal?: Rule }) => ({
  ...readinessPolicyV1,
  ...rules,
});
const found = (spec: CriterionSpec, events: readonly ChildEventDraft[], today: string | null = null) => {
  const policy = withRules(spec.criterion === 'reliable-fall' ? { back: spec } : { up: spec });
  const child = childOf(enrolled(), ...events);
  const { criteria } = assessReadiness(child, policy, lookUp(flatNorms), today === null ? null : day(today));
  const { value, threshold, met, unknown = false, evidence } = criteria.find(({ key }) => key === spec.criterion) ?? {};
  expect([threshold, met && unknown]).toEqual([expect.any(Number), false]);
  return { value, verdict: unknown ? 'unknown' : met, from: evidence?.map(({ eventId: id }) => id) };
};
const atLimbic = approved('limbic', '2024-02-01');

describe('held on N assessments', () => {
  const held = (assessments: number): CriterionSpec => ({ criterion: 'percent-held', atLeastPercent: 65, assessments });
  const three = [
    on('a', '2024-02-01', { limbic: of(39) }),
    on('b', '2024-05-01', { limbic: of(45) }),
    on('c', '2024-08-01', { limbic: of(42) }),
    atLimbic,
  ];

  it('takes the lowest of the newest N: 39, 45 and 42 of 60 are 65, 75 and 70 %', () => {
    expect(found(held(3), three)).toEqual({ value: 65, verdict: true, from: [eventId(4), eventId(3), eventId(2)] });
    expect(found(held(2), three)).toEqual({ value: 70, verdict: true, from: [eventId(4), eventId(3)] });
  });

  it('is not met once one of them is under: 38 of 60 is 63.3 %', () =>
    expect(found(held(3), [on('z', '2024-06-01', { limbic: of(38) }), ...three])).toMatchObject({
      value: (100 * 38) / 60,
      verdict: false,
    }));

  it('is unknown while one is missing, or has no percent, and none is under', () => {
    expect(found(held(4), three)).toMatchObject({ value: 65, verdict: 'unknown' });
    const unrated = on('d', '2024-09-01', { limbic: null });
    expect(found(held(3), [...three, unrated])).toMatchObject({ value: 70, verdict: 'unknown' });
    const low = on('e', '2024-10-01', { limbic: of(30) });
    expect(found(held(3), [...three, unrated, low])).toMatchObject({ value: 50, verdict: false });
  });
});

describe('the percent of the focus', () => {
  it('is compared in hundredths: 39 of 60 is not under 65.00 %, and under 65.01 %', () => {
    const now = [on('a', '2024-02-01', { limbic: of(39) }), atLimbic];
    const under = (underPercent: number) => found({ criterion: 'percent-under', underPercent }, now).verdict;
    expect([under(65), under(65.01)]).toEqual([false, true]);
    const reached = (atLeastPercent: number) => found({ criterion: 'percent-now', atLeastPercent }, now).verdict;
    expect([reached(65), reached(65.01)]).toEqual([true, false]);
  });

  it('is unknown when unrated, not low', () =>
    expect(
      found({ criterion: 'percent-under', underPercent: 65 }, [on('a', '2024-02-01', { limbic: null }), atLimbic]),
    ).toMatchObject({ value: null, verdict: 'unknown' }));
});

describe('points gained since the focus began', () => {
  const gain: CriterionSpec = { criterion: 'gain', atLeastPoints: 6 };
  const before = on('a', '2024-02-01', { limbic: 5 });
  const during = on('b', '2024-05-01', { limbic: 7 });

  it('are those since the last assessment up to the approval: from 30 to 36 are 6', () => {
    expect(found(gain, [before, atLimbic, on('c', '2024-08-01', { limbic: 6 })])).toEqual({
      value: 6,
      verdict: true,
      from: [eventId(4), eventId(2)],
    });
    expect(found(gain, [before, atLimbic, on('c', '2024-08-01', { limbic: of(35) })]).verdict).toBe(false);
  });

  it('begin anew with a new focus', () =>
    expect(
      found(gain, [before, during, approved('limbic', '2024-05-02'), on('c', '2024-08-01', { limbic: 7 })]),
    ).toMatchObject({ value: 0, verdict: false }));

  it('count over what was rated both times: 5 of 6 will do, 4 are unknown', () => {
    const rated = (limbic: RegionScores) => found(gain, [before, atLimbic, on('c', '2024-08-01', { limbic })]);
    expect(rated([7, 7, 7, 7, 7, null])).toMatchObject({ value: 10, verdict: true });
    expect(rated([12, 12, 12, 12, null, null])).toMatchObject({ value: null, verdict: 'unknown' });
  });

  it('are unknown without an assessment to compare with', () =>
    expect(found(gain, [before, atLimbic])).toMatchObject({ value: null, verdict: 'unknown' }));
});

describe('rated functions', () => {
  it('are in percent of the functions of the focus: 5 of 6 are 83.3', () => {
    const rated = (atLeastPercent: number) =>
      found({ criterion: 'rated-functions', atLeastPercent }, [
        on('a', '2024-02-01', { limbic: [8, 8, 8, 8, 8, null] }),
        atLimbic,
      ]);
    expect(rated(83.33)).toMatchObject({ value: 500 / 6, verdict: true });
    expect(rated(83.34)).toMatchObject({ verdict: false });
  });
});

describe('the age of the newest assessment', () => {
  const facts = [on('a', '2024-02-01', {}), atLimbic];

  it('counts days up to the evaluation: 29 February is the 28th after 1 February', () => {
    const fresh: CriterionSpec = { criterion: 'newest-age', atMostDays: 28 };
    const stale: CriterionSpec = { criterion: 'newest-older', moreThanDays: 28 };
    expect(found(fresh, facts, '2024-02-29')).toMatchObject({ value: 28, verdict: true });
    expect(found(stale, facts, '2024-02-29')).toMatchObject({ value: 28, verdict: false });
    expect(found(fresh, facts, '2024-03-01')).toMatchObject({ value: 29, verdict: false });
    expect(found(stale, facts, '2024-03-01')).toMatchObject({ value: 29, verdict: true });
  });

  it('is unknown without a day', () =>
    expect(found({ criterion: 'newest-age', atMostDays: 28 }, facts)).toMatchObject({ verdict: 'unknown' }));
});

describe('the dose since the focus began', () => {
  it('counts from the approval and not from the assessment before: 500 of 10 · 100 minutes are half', () => {
    // 1 February up to, not including, 11 May 2024 are 100 days; the assessment before was on 1 April.
    const facts = [
      on('a', '2024-04-01', {}),
      on('b', '2024-05-11', {}),
      atLimbic,
      planned({ minutes: 10, startsOn: '2024-01-01' }),
      delivered({ at: '2024-02-10T10:00Z', minutes: 500 }),
    ];
    const since = (atLeastPercent: number) => found({ criterion: 'dose-since-focus', atLeastPercent }, facts);
    expect(since(50)).toEqual({ value: 0.5, verdict: true, from: [eventId(5)] });
    expect(since(50.01)).toMatchObject({ verdict: false });
    expect(found({ criterion: 'dose', atLeastPercent: 50 }, facts)).toMatchObject({ value: 0, verdict: false });
  });
});

describe('a reliable fall', () => {
  // 1.96 · 5 · √2 · √(1 − 0.9) = 4.38 points (Jacobson and Truax 1991): 5 are reliable, 4 are not.
  const fall: CriterionSpec = {
    criterion: 'reliable-fall',
    reliability: 0.9,
    standardDeviationPoints: 5,
    source: 'An invented one',
  };
  const to = (points: number) => [
    on('a', '2024-02-01', { brainstem: of(54) }),
    on('b', '2024-05-01', { brainstem: of(points) }),
    atLimbic,
  ];

  it('is one of at least 1.96 standard errors of a difference', () => {
    expect(found(fall, to(49))).toMatchObject({ value: 5, verdict: true, from: [eventId(3), eventId(2)] });
    expect(found(fall, to(50))).toMatchObject({ value: 4, verdict: false });
  });

  it('is exact at the limit: r = 0.5 and 1 point of deviation ask for 1.96, and 2 points are more', () => {
    const exact = { ...fall, reliability: 0.5, standardDeviationPoints: 1 };
    expect([found(exact, to(52)).verdict, found(exact, to(53)).verdict]).toEqual([true, false]);
    // With 1.02040816… the limit would be 2; 1.03 asks for more than 2 points.
    expect(found({ ...exact, standardDeviationPoints: 1.03 }, to(52)).verdict).toBe(false);
  });

  it('proposes the lowest region that fell, though its percent is over every limit', () => {
    const policy = withRules({ back: { any: [fall, { criterion: 'step-back', underPercent: 62 }] } });
    const { finding } = assessReadiness(childOf(enrolled(), ...to(49)), policy, lookUp(flatNorms));
    expect(finding?.identity).toMatchObject({ direction: 'back', from: 'limbic', to: 'brainstem' });
  });

  it('is unknown without an assessment before, and is no gain', () => {
    expect(found(fall, [on('a', '2024-02-01', {}), atLimbic])).toMatchObject({ value: null, verdict: 'unknown' });
    expect(found(fall, [...to(54), on('c', '2024-06-01', { brainstem: of(70) })])).toMatchObject({ verdict: false });
  });
});

describe('rules', () => {
  const yes: Rule = { criterion: 'percent-now', atLeastPercent: 65 };
  const no: Rule = { criterion: 'percent-now', atLeastPercent: 95 };
  const unknown: Rule = { criterion: 'newest-age', atMostDays: 1 };
  const facts = childOf(enrolled(), on('a', '2024-02-01', {}), atLimbic);
  const proposed = (up: Rule, withdrawal?: Rule) =>
    assessReadiness(facts, withRules(withdrawal === undefined ? { up } : { up, withdrawal }), lookUp(flatNorms)).finding
      ?.identity.to ?? 'stay';

  it.each<readonly [string, Rule, string]>([
    ['all of what holds', { all: [yes, yes] }, 'cortex'],
    ['all with one that does not', { all: [yes, no] }, 'stay'],
    ['all with one that is unknown', { all: [yes, unknown] }, 'stay'],
    ['any with one that holds', { any: [no, unknown, yes] }, 'cortex'],
    ['any with none that holds', { any: [no, unknown] }, 'stay'],
    ['all within any', { any: [{ all: [yes, no] }, { all: [yes] }] }, 'cortex'],
  ])('combine %s', (_, rule, to) => expect(proposed(rule)).toBe(to));

  it('take back, or do not raise, what a withdrawal holds against; an unknown one holds nothing back', () => {
    expect(proposed(yes, { criterion: 'lowest-score', above: 3 })).toBe('stay');
    expect(proposed(yes, no)).toBe('cortex');
    expect(proposed(yes, unknown)).toBe('cortex');
  });
});
