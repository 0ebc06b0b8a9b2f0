import type { ChildEventDraft } from '../child/child-event';
import { approved, assessed, corrected, enrolled, voided } from '../given/events';
import { childOf, eventId } from '../given/given';
import { flatNorms, lookUp, norms } from '../given/norms';
import { scores, type RegionScores } from '../given/ratings';
import type { Region } from '../instrument/region';
import type { NormSet } from '../norms/norm-set';
import { readinessPolicyV1 } from '../policy/readiness-policy-v1';
import { assessReadiness } from './assess-readiness';
import type { CriterionKey } from './readiness-event';

type Regions = Partial<Record<Region, RegionScores>>;

/** Of a norm of 60: 39 is 65 %, 38 just under; of the diencephalon's 80, 50 is 62.5 % and 49 is 61.25 %. */
const at65 = [6, 6, 6, 7, 7, 7];
const under65 = [6, 6, 6, 6, 7, 7];

const before = (regions: Regions = { limbic: 8 }, on = '2024-02-01') =>
  assessed({ id: 'b', on, scores: scores(regions) });
const now = (regions: Regions = { limbic: 8 }, on = '2024-06-01') =>
  assessed({ id: 'a', on, kind: 'reassessment', scores: scores(regions) });

const read = (events: readonly ChildEventDraft[], normSet: NormSet = flatNorms) =>
  assessReadiness(childOf(enrolled(), ...events), readinessPolicyV1, lookUp(normSet));
const outcome = (...events: readonly ChildEventDraft[]) => {
  const { finding } = read(events);
  return finding === null ? 'stay' : `${finding.identity.direction} to ${finding.identity.to}`;
};
const criterion = (key: CriterionKey, ...events: readonly ChildEventDraft[]) => {
  const found = read(events).criteria.find((each) => each.key === key);
  return found === undefined ? undefined : { value: found.value, threshold: found.threshold, met: found.met };
};

const atLimbic = approved('limbic');

describe('moving up', () => {
  it('is proposed to the next region when everything holds', () => {
    const { finding, criteria } = read([before(), now(), atLimbic]);
    expect(finding).toMatchObject({
      identity: {
        direction: 'up',
        from: 'limbic',
        to: 'cortex',
        policyVersion: 1,
        newestEvent: eventId(3),
        previousEvent: eventId(2),
        normSet: { name: 'flat', version: 1 },
      },
      assessmentId: 'a',
    });
    expect(finding?.criteria).toEqual(criteria.filter(({ key }) => key !== 'step-back'));
    expect(finding?.criteria.map(({ key, value, threshold, met }) => [key, value, threshold, met])).toEqual([
      ['percent-now', 80, 65, true],
      ['lowest-score', 8, 3, true],
      ['percent-before', 80, 65, true],
      ['days-between', 121, 60, true],
      ['lower-regions', 90, 62, true],
      ['rated', 2, 2, true],
      ['dose', null, 0.5, true],
    ]);
  });

  it('asks for 65 now: exactly is enough, a point less is not', () => {
    expect(outcome(before(), now({ limbic: at65 }), atLimbic)).toBe('up to cortex');
    expect(outcome(before(), now({ limbic: under65 }), atLimbic)).toBe('stay');
    expect(criterion('percent-now', before(), now({ limbic: at65 }), atLimbic)).toEqual({
      value: 65,
      threshold: 65,
      met: true,
    });
  });

  it('asks for 65 before: exactly is enough, a point less is not', () => {
    expect(outcome(before({ limbic: at65 }), now(), atLimbic)).toBe('up to cortex');
    expect(outcome(before({ limbic: under65 }), now(), atLimbic)).toBe('stay');
    expect(criterion('percent-before', before({ limbic: under65 }), now(), atLimbic)).toMatchObject({ met: false });
  });

  it('compares one-decimal norms exactly: 26 of 40.0 is enough, of 40.1 not', () => {
    const limbic = [4, 4, 4, 4, 5, 5];
    const events = [before({ limbic }), now({ limbic }), atLimbic];
    expect(read(events, norms({ limbic: [660, 670, 670, 660, 670, 670] })).finding?.identity.to).toBe('cortex');
    expect(read(events, norms({ limbic: [660, 670, 670, 660, 670, 680] })).finding).toBeNull();
  });

  it('asks that no rated function of the focus is at 3 or below', () => {
    expect(outcome(before(), now({ limbic: [4, 9, 9, 9, 9, 9] }), atLimbic)).toBe('up to cortex');
    expect(outcome(before(), now({ limbic: [3, 9, 9, 9, 9, 9] }), atLimbic)).toBe('stay');
    expect(criterion('lowest-score', before(), now({ limbic: [3, 9, 9, 9, 9, 9] }), atLimbic)).toEqual({
      value: 3,
      threshold: 3,
      met: false,
    });
  });

  it('does not take an unrated function for a low one', () =>
    expect(outcome(before(), now({ limbic: [null, 8, 8, 8, 8, 8] }), atLimbic)).toBe('up to cortex'));

  it('looks for low scores at the focus alone, and in the newest assessment alone', () => {
    expect(outcome(before(), now({ limbic: 8, cortex: [1, 9, 9, 9, 9, 9] }), atLimbic)).toBe('up to cortex');
    expect(outcome(before({ limbic: [2, 9, 9, 9, 9, 9] }), now(), atLimbic)).toBe('up to cortex');
  });

  it('asks for 60 days between: 60 is enough, 59 is not', () => {
    expect(outcome(before(), now(undefined, '2024-04-01'), atLimbic)).toBe('up to cortex');
    expect(outcome(before(), now(undefined, '2024-03-31'), atLimbic)).toBe('stay');
    expect(criterion('days-between', before(), now(undefined, '2024-03-31'), atLimbic)).toMatchObject({
      value: 59,
      met: false,
    });
  });

  it('sees no days between two assessments of one day, whose kinds tell which is the newer', () => {
    expect(outcome(before(), now(undefined, '2024-02-01'), atLimbic)).toBe('stay');
    const { finding, criteria } = read([now({ brainstem: 2 }, '2024-02-01'), before(), atLimbic]);
    expect(finding?.assessmentId).toBe('a');
    expect(criteria.find(({ key }) => key === 'days-between')?.value).toBe(0);
  });

  it('asks for 62 in every lower region', () => {
    expect(outcome(before(), now({ diencephalon: [6, 6, 6, 6, 6, 6, 7, 7] }), atLimbic)).toBe('up to cortex');
    expect(outcome(before(), now({ diencephalon: [6, 6, 6, 6, 6, 6, 6, 7] }), atLimbic)).toBe('back to diencephalon');
  });

  it('takes 62 exactly, of norms with one decimal, for enough', () => {
    const events = (score: number) => [before(), now({ brainstem: [6, 5, 5, 5, 5, score] }), atLimbic];
    const at50 = norms({ brainstem: [830, 830, 840, 840, 830, 830] });
    expect(read(events(5), at50).finding?.identity.to).toBe('cortex');
    expect(read(events(4), at50).finding?.identity.to).toBe('brainstem');
    const above50 = norms({ brainstem: [830, 830, 840, 840, 830, 840] });
    expect(read(events(5), above50).finding?.identity.to).toBe('brainstem');
  });

  it('waits while a lower region has no percent', () => {
    const unrated = now({ brainstem: [9, 9, 9, 9, null, null] });
    expect(outcome(before(), unrated, atLimbic)).toBe('stay');
    expect(criterion('lower-regions', before(), unrated, atLimbic)).toEqual({ value: 90, threshold: 62, met: false });
  });

  it('has no lower regions to ask about at the brainstem', () => {
    expect(outcome(before(), now(), approved('brainstem'))).toBe('up to diencephalon');
    expect(criterion('lower-regions', before(), now(), approved('brainstem'))).toEqual({
      value: null,
      threshold: 62,
      met: true,
    });
  });

  it('asks that the focus has a percent in both: 5 of 6 rated do, 4 of 6 do not', () => {
    const fiveRated = { limbic: [8, 8, 8, 8, 8, null] };
    const fourRated = { limbic: [8, 8, 8, 8, null, null] };
    expect(outcome(before(fiveRated), now(fiveRated), atLimbic)).toBe('up to cortex');
    expect(outcome(before(fourRated), now(), atLimbic)).toBe('stay');
    expect(outcome(before(), now(fourRated), atLimbic)).toBe('stay');
    expect(criterion('rated', before(fourRated), now(), atLimbic)).toEqual({ value: 1, threshold: 2, met: false });
    expect(criterion('percent-now', before(), now(fourRated), atLimbic)).toEqual({
      value: null,
      threshold: 65,
      met: false,
    });
  });

  it('takes 7 of 8 rated for a percent of the diencephalon, 6 of 8 not', () => {
    const rated = (diencephalon: readonly (number | null)[]) =>
      outcome(before(), now({ diencephalon }), approved('diencephalon'));
    expect(rated([8, 8, 8, 8, 8, 8, 8, null])).toBe('up to limbic');
    expect(rated([8, 8, 8, 8, 8, 8, null, null])).toBe('stay');
  });

  it('needs an assessment before', () => {
    expect(outcome(now(), atLimbic)).toBe('stay');
    expect(criterion('rated', now(), atLimbic)).toEqual({ value: 1, threshold: 2, met: false });
    expect(criterion('days-between', now(), atLimbic)).toEqual({ value: null, threshold: 60, met: false });
  });

  it('ends at the frontal cortex', () => expect(outcome(before(), now(), approved('frontal-cortex'))).toBe('stay'));

  it('reads the two newest assessments, whatever came first', () => {
    const older = assessed({ id: 'c', on: '2023-11-01', scores: scores({ limbic: 2 }) });
    expect(outcome(before(), now(), older, atLimbic)).toBe('up to cortex');
  });
});

describe('stepping back', () => {
  it('goes to the lowest region that fell under 62', () => {
    expect(outcome(before(), now({ diencephalon: 6, brainstem: 6 }), atLimbic)).toBe('back to brainstem');
    expect(outcome(before(), now({ diencephalon: 6 }), atLimbic)).toBe('back to diencephalon');
  });

  it('needs only the newest assessment', () => {
    const { finding } = read([now({ brainstem: 6 }), atLimbic]);
    expect(finding?.identity).toMatchObject({ direction: 'back', to: 'brainstem', previousEvent: null });
    expect(finding?.criteria).toEqual([
      {
        key: 'step-back',
        value: 60,
        threshold: 62,
        met: true,
        evidence: [{ type: 'assessment', assessmentId: 'a', eventId: eventId(2) }],
      },
    ]);
  });

  it('wins over moving up, even when the focus itself is ready', () => {
    const { finding, criteria } = read([before(), now({ limbic: 10, brainstem: 6 }), atLimbic]);
    expect(finding?.identity).toMatchObject({ direction: 'back', to: 'brainstem', previousEvent: eventId(2) });
    expect(criteria.find(({ key }) => key === 'percent-now')?.met).toBe(true);
  });

  it('skips a region without a percent', () =>
    expect(outcome(before(), now({ brainstem: [1, 1, 1, 1, null, null], diencephalon: 6 }), atLimbic)).toBe(
      'back to diencephalon',
    ));

  it('never looks at the focus or above it', () =>
    expect(outcome(before(), now({ limbic: 2, cortex: 2 }), atLimbic)).toBe('stay'));

  it('has nowhere to go from the brainstem', () => {
    expect(outcome(before(), now({ brainstem: 1 }), approved('brainstem'))).toBe('stay');
    expect(criterion('step-back', before(), now(), approved('brainstem'))).toEqual({
      value: null,
      threshold: 62,
      met: false,
    });
  });

  it('shows the lowest region below the focus while none fell', () =>
    expect(criterion('step-back', before(), now({ diencephalon: 7 }), atLimbic)).toEqual({
      value: 70,
      threshold: 62,
      met: false,
    }));
});

describe('the facts readiness is read from', () => {
  it('follow a correction across a limit, both ways', () => {
    const risen = corrected({
      id: 'a',
      on: '2024-06-01',
      kind: 'reassessment',
      scores: scores({ limbic: at65 }),
      supersedes: 3,
    });
    const fallen = corrected({ id: 'b', scores: scores({ limbic: under65 }), supersedes: 2 });
    expect(outcome(before(), now({ limbic: under65 }), atLimbic)).toBe('stay');
    expect(outcome(before(), now({ limbic: under65 }), atLimbic, risen)).toBe('up to cortex');
    expect(outcome(before(), now(), atLimbic, fallen)).toBe('stay');
    expect(read([before(), now({ limbic: under65 }), atLimbic, risen]).finding?.identity.newestEvent).toBe(eventId(5));
  });

  it('follow a correction that makes the newest assessment the one before', () => {
    const swapped = corrected({
      id: 'a',
      on: '2023-11-01',
      kind: 'reassessment',
      scores: scores({ limbic: 8 }),
      supersedes: 3,
    });
    const { finding } = read([before(), now(), atLimbic, swapped]);
    expect(finding?.assessmentId).toBe('b');
    expect(finding?.identity).toMatchObject({ newestEvent: eventId(2), previousEvent: eventId(5) });
  });

  it('leave a voided assessment out', () =>
    expect(outcome(before(), now(), atLimbic, voided({ id: 'a', supersedes: 3 }))).toBe('stay'));

  it('start from the proposed focus until one is approved', () => {
    const proposesLimbic = assessed({ id: 'c', on: '2023-06-01', scores: scores({ limbic: 5 }) });
    expect(outcome(proposesLimbic, before(), now())).toBe('up to cortex');
  });

  it('apply no rule without a focus or an assessment', () => {
    expect(read([before({ limbic: 9 }), now()])).toEqual({ focus: null, finding: null, criteria: [] });
    expect(read([atLimbic])).toEqual({ focus: 'limbic', finding: null, criteria: [] });
  });

  it('read each assessment with its own norms, and none without', () => {
    const unread = assessed({ id: 'a', on: '2024-06-01', scores: scores({}), normSet: null });
    expect(outcome(before(), unread, atLimbic)).toBe('stay');
    const strict = norms({ limbic: [1200, 1200, 1200, 1200, 1200, 1200] }, 'strict');
    const own = assessed({
      id: 'a',
      on: '2024-06-01',
      scores: scores({ limbic: 7 }),
      normSet: { name: 'strict', version: 1 },
    });
    const child = childOf(enrolled(), before(), own, atLimbic);
    const { finding, criteria } = assessReadiness(child, readinessPolicyV1, lookUp(flatNorms, strict));
    expect(finding).toBeNull();
    expect(criteria.map(({ value }) => value).slice(0, 3)).toEqual([4200 / 72, 7, 80]);
  });
});
