import fc from 'fast-check';
import { addDays } from '../calendar/local-date';
import type { Instant } from '../calendar/instant';
import type { ChildEventDraft, RecordedChildEvent } from '../child/child-event';
import { decide } from '../child/decide';
import { fold } from '../child/evolve';
import { evaluate, review } from '../given/commands';
import { approved, assessed, delivered, enrolled, planned } from '../given/events';
import { after, recorded } from '../given/given';
import { flatNorms, lookUp } from '../given/norms';
import { day, scores } from '../given/ratings';
import type { Region } from '../instrument/region';
import { readinessPolicyV1 } from '../policy/readiness-policy-v1';
import type { ReadinessPolicy } from '../policy/readiness-policy';
import type { Rule } from '../policy/rule';
import { addToTotals, agreementWithDecisions, noTotals } from './backtest-totals';
import { childReplays } from './replay-child';

const normSets = lookUp(flatNorms);
/** One a day, from 2 January 2026 on. */
const atTimes = (drafts: readonly ChildEventDraft[]): readonly RecordedChildEvent[] =>
  recorded(drafts).map((event, index) => ({
    ...event,
    recordedAt: `${addDays(day('2026-01-02'), index)}T00:00:00.000Z` as Instant,
  }));
const replay = (events: readonly RecordedChildEvent[], draft: ReadinessPolicy, inForce = readinessPolicyV1) => {
  const replaying = childReplays({ inForce, draft }, normSets)();
  events.forEach((event) => replaying.add(event));
  return replaying.finish();
};
const withUp = (up: Rule): ReadinessPolicy => ({ ...readinessPolicyV1, version: 2, up });
const now = (atLeastPercent: number): Rule => ({ criterion: 'percent-now', atLeastPercent });
const assessedAt = (id: string, on: string, limbic: number, others = 9) =>
  assessed({ id, on, scores: scores({ limbic }, others) });

// Of a norm of 60, six functions at 6, 7, 8 and 9 are 60, 70, 80 and 90 %.
const rising = [
  enrolled(),
  approved('limbic'),
  assessedAt('a', '2024-02-01', 6),
  assessedAt('b', '2024-06-01', 7),
  assessedAt('c', '2024-10-01', 8),
];

describe('a backtest of one child', () => {
  it('finds a move that comes earlier, and why the policy in force waited', () => {
    const [move, ...others] = replay(atTimes(rising), withUp(now(70))).moves;
    expect(others).toEqual([]);
    expect(move).toEqual({
      ...{ direction: 'up', from: 'limbic', to: 'cortex', outcome: 'earlier' },
      inForce: { revision: 4, recordedAt: '2026-01-06T00:00:00.000Z', assessedOn: '2024-10-01' },
      draft: { revision: 3, recordedAt: '2026-01-05T00:00:00.000Z', assessedOn: '2024-06-01' },
      reason: { because: 'not-met', criteria: [{ key: 'percent-before', value: 60, threshold: 65, met: false }] },
    });
  });

  it('finds one that comes later, or not at all, and the criterion that held it back', () => {
    const later = replay([...atTimes([...rising, assessedAt('d', '2025-02-01', 9)])], withUp(now(90)));
    expect(later.moves).toMatchObject([
      { outcome: 'later', draft: { revision: 5 }, reason: { criteria: [{ key: 'percent-now', value: 80 }] } },
    ]);
    expect(replay(atTimes(rising), withUp(now(90))).moves).toMatchObject([
      { outcome: 'not-at-all', draft: null, reason: { because: 'not-met', criteria: [{ value: 80, threshold: 90 }] } },
    ]);
  });

  it('finds a new one', () =>
    expect(replay(atTimes(rising.slice(0, 3)), withUp(now(60))).moves).toMatchObject([
      { outcome: 'new', inForce: null, draft: { revision: 2 } },
    ]));

  it('says that a withdrawal, another move, or another proposed focus stood against it', () => {
    const withdrawing: ReadinessPolicy = { ...readinessPolicyV1, withdrawal: now(80) };
    expect(replay(atTimes(rising), withdrawing).moves).toMatchObject([
      { outcome: 'not-at-all', reason: { because: 'withdrawn', criteria: [{ key: 'percent-now', met: true }] } },
    ]);
    const anxious: ReadinessPolicy = { ...readinessPolicyV1, back: { criterion: 'step-back', underPercent: 95 } };
    expect(replay(atTimes(rising), anxious).moves).toMatchObject([
      { outcome: 'new', direction: 'back', to: 'brainstem' },
      { outcome: 'not-at-all', reason: { because: 'another-move', criteria: [{ key: 'step-back', value: 90 }] } },
    ]);
    const unapproved = atTimes(rising.filter(({ type }) => type !== 'PlanApproved'));
    const demanding: ReadinessPolicy = { ...readinessPolicyV1, essentialBelowPercent: 95, enrichmentFromPercent: 95 };
    expect(replay(unapproved, demanding).moves.at(-1)).toMatchObject({ reason: { because: 'another-focus' } });
  });

  it('evaluates once what was recorded at one moment, as an import is', () => {
    const together = recorded([...rising, assessedAt('d', '2025-02-01', 6)]);
    expect(replay(together, withUp(now(70)))).toMatchObject({ evaluations: 1, moves: [] });
  });

  it('sets what was decided about the recorded flag against what each policy proposed just then', () => {
    const flagged = after(rising, evaluate());
    const accepted = replay(atTimes(after(flagged, review('accepted'))), withUp(now(90)));
    expect(accepted.recordedFlags).toBe(1);
    expect(accepted.decisions).toEqual([
      {
        ...{ direction: 'up', from: 'limbic', to: 'cortex', decision: 'accepted' },
        ...{ proposedInForce: true, proposedByDraft: false },
      },
    ]);
    const declined = replay(atTimes(after(flagged, review('declined'))), withUp(now(90)));
    const { decisions } = [accepted, declined].reduce(addToTotals, noTotals);
    expect(decisions).toEqual({
      inForce: { proposedAccepted: 1, proposedDeclined: 1, notProposedAccepted: 0, notProposedDeclined: 0 },
      draft: { proposedAccepted: 0, proposedDeclined: 0, notProposedAccepted: 1, notProposedDeclined: 1 },
    });
    // 1 of 2 agree: proposed and accepted with the one, not proposed and declined with the other.
    expect([agreementWithDecisions(decisions.inForce), agreementWithDecisions(decisions.draft)]).toEqual([
      { n: 2, percent: 50 },
      { n: 2, percent: 50 },
    ]);
    expect(agreementWithDecisions(noTotals.decisions.draft)).toEqual({ n: 0, percent: null });
  });

  it('does not propose again what was declined', () => {
    const declined = after(after(rising, evaluate()), review('declined'));
    const more = atTimes([...declined, planned(), delivered({ at: '2024-12-01T10:00Z' })]);
    expect(replay(more, readinessPolicyV1).moves).toMatchObject([{ outcome: 'same' }]);
  });
});

describe('the policy in force, replayed', () => {
  const anyOn = fc.integer({ min: 0, max: 300 }).map((days) => addDays(day('2024-01-01'), days));
  const level = fc.constantFrom(5, 6, 7, 8, 9);
  const anyFact = fc.oneof(
    fc
      .tuple(fc.uuid(), anyOn, fc.record({ brainstem: fc.constantFrom(6, 9, 9, 9), limbic: level, cortex: level }))
      .map(([id, on, regions]) => assessed({ id, on, scores: scores(regions) })),
    fc.constantFrom<Region>('brainstem', 'limbic', 'cortex').map((focus) => approved(focus)),
    fc.tuple(fc.constantFrom('i', 'j'), anyOn).map(([id, startsOn]) => planned({ id, reference: id, startsOn })),
    fc
      .tuple(fc.uuid(), fc.constantFrom('i', 'j'), anyOn)
      .map(([id, intervention, on]) => delivered({ id, intervention, at: `${on}T10:00Z`, minutes: 400 })),
  );

  it('raises the very flags that the readiness job raised and recorded, and no other', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyFact, fc.constantFrom('accepted', 'declined', null)), { maxLength: 20 }),
        (facts) => {
          let history: readonly ChildEventDraft[] = [enrolled()];
          for (const [fact, decision] of facts) {
            history = after([...history, fact], evaluate(`flag-${history.length}`));
            const open = fold(recorded(history)).flags.find(({ status }) => status === 'open');
            if (open === undefined || decision === null) continue;
            const answered = decide(review(decision, { id: open.flagId }), fold(recorded(history)));
            if (answered.outcome === 'refused') continue;
            history = after([...history, ...answered.events], evaluate(`flag-${history.length}-more`));
          }
          const moves = new Set<string>();
          let period = 0;
          let focus: unknown = null;
          history.forEach((event, index) => {
            const { approvedFocus } = fold(recorded(history.slice(0, index + 1)));
            if (approvedFocus !== focus) period += 1;
            focus = approvedFocus;
            if (event.type === 'ReadinessFlagged') {
              const { direction, from, to } = event.data;
              moves.add(`${period} ${direction} ${from} ${to}`);
            }
          });
          const found = replay(atTimes(history), readinessPolicyV1);
          expect(found.moves.every(({ outcome }) => outcome === 'same')).toBe(true);
          expect(found.moves).toHaveLength(moves.size);
          expect(found.decisions.every(({ proposedInForce }) => proposedInForce)).toBe(true);
        },
      ),
      { numRuns: 150 },
    ));
});
