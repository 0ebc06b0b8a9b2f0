import type { Criterion, FlagIdentity, WithdrawalReason } from './readiness-event';
import type { ChildEventDraft } from '../child/child-event';
import { approve, changeIt, correct, discharge, evaluate, readmit, review, voidIt } from '../given/commands';
import { approved, assessed, delivered, enrolled, flagId, planned } from '../given/events';
import { after, childOf, eventId, given } from '../given/given';
import { flatNorms, lookUp, norms } from '../given/norms';
import { day, scores } from '../given/ratings';
import { readinessPolicyV1 } from '../policy/readiness-policy-v1';
import { assessReadiness } from './assess-readiness';

/** Ready to move from limbic to cortex: events 2 and 3 are the assessments before and now. */
const ready = [
  enrolled(),
  assessed({ id: 'b', on: '2024-02-01' }),
  assessed({ id: 'a', on: '2024-06-01' }),
  approved('limbic'),
];
const notYet = [enrolled(), assessed({ id: 'b', on: '2024-02-01' }), approved('limbic')];
const up: FlagIdentity = {
  direction: 'up',
  from: 'limbic',
  to: 'cortex',
  policyVersion: 1,
  newestEvent: eventId(3),
  previousEvent: eventId(2),
  normSet: { name: 'flat', version: 1 },
};
const criteriaOf = (events: readonly ChildEventDraft[]): readonly Criterion[] =>
  assessReadiness(childOf(...events), readinessPolicyV1, lookUp(flatNorms)).finding?.criteria ?? [];

const flagged = (identity: FlagIdentity, criteria: readonly Criterion[], id = 'flag-1', on = '2024-06-01') =>
  ({
    type: 'ReadinessFlagged',
    data: { ...identity, flagId: flagId(id), assessmentId: assessmentOf(on), criteria },
    occurredOn: day(on),
  }) satisfies ChildEventDraft;
const assessmentOf = (on: string) => {
  const assessment = childOf(...ready).assessments.find(({ assessedOn }) => assessedOn === on);
  if (assessment === undefined) throw new Error(`Nothing was assessed on ${on}`);
  return assessment.assessmentId;
};
const withdrawn = (reason: WithdrawalReason, id = 'flag-1', on = '2024-06-01'): ChildEventDraft => ({
  type: 'ReadinessWithdrawn',
  data: { flagId: flagId(id), reason },
  occurredOn: day(on),
});
const statuses = (events: readonly ChildEventDraft[]) =>
  childOf(...events).flags.map(({ flagId: id, status }) => `${id} ${status}`);

const open = after(ready, evaluate());
const fall = correct({ id: 'a', on: '2024-06-01', scores: scores({ limbic: 6 }) });
const rise = correct({ id: 'a', on: '2024-06-01', scores: scores({ limbic: 8 }) });
const fallBack = correct({ id: 'a', on: '2024-06-01', scores: scores({ brainstem: 5 }) });

describe('evaluating readiness', () => {
  it('raises a flag with its identity and every criterion, on the day of the newest assessment', () =>
    given(...ready)
      .when(evaluate())
      .then(flagged(up, criteriaOf(ready))));

  it('changes nothing while the facts stay', () => {
    given(...open)
      .when(evaluate('flag-2'))
      .thenNothing();
    given(...notYet)
      .when(evaluate())
      .thenNothing();
  });

  it('changes nothing when the log brings back the criteria with their keys sorted', () => {
    const sorted = JSON.parse(JSON.stringify(open), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
        : value,
    ) as readonly ChildEventDraft[];
    given(...sorted)
      .when(evaluate('flag-2'))
      .thenNothing();
  });

  it('restates the open flag when only its evidence changed', () => {
    const half = delivered({ id: 'd', minutes: 605 });
    const dosed = after([...ready, planned(), half], evaluate());
    const more = delivered({ id: 'e', at: '2024-03-01T10:00Z', minutes: 100 });
    given(...dosed, more)
      .when(evaluate('flag-2'))
      .then({
        type: 'ReadinessRestated',
        data: { flagId: flagId('flag-1'), criteria: criteriaOf([...ready, planned(), half, more]) },
        occurredOn: day('2024-06-01'),
      });
    expect(statuses(after([...dosed, more], evaluate('flag-2')))).toEqual(['flag-1 open']);
  });

  it('withdraws the flag when a correction takes the assessment under the limit', () =>
    given(...after(open, fall))
      .when(evaluate('flag-2'))
      .then(withdrawn('no-longer-supported')));

  it('withdraws the flag when its newest assessment is voided', () =>
    given(...after(open, voidIt({ id: 'a' })))
      .when(evaluate('flag-2'))
      .then(withdrawn('no-longer-supported')));

  it('withdraws the flag when the dose turns out not to have been enough', () => {
    const dosed = after([...ready, planned(), delivered({ minutes: 605 })], evaluate());
    expect(statuses(dosed)).toEqual(['flag-1 open']);
    given(...after(dosed, changeIt({ minutes: 11 })))
      .when(evaluate('flag-2'))
      .then(withdrawn('no-longer-supported'));
  });

  it('replaces the flag when a correction leaves it ready: the effective event is another', () => {
    const history = after(open, rise);
    given(...history)
      .when(evaluate('flag-2'))
      .then(withdrawn('superseded'), flagged({ ...up, newestEvent: eventId(6) }, criteriaOf(history), 'flag-2'));
  });

  it('replaces the flag by the way back when a lower region fell', () => {
    const history = after(open, fallBack);
    const back: FlagIdentity = { ...up, direction: 'back', to: 'brainstem', newestEvent: eventId(6) };
    given(...history)
      .when(evaluate('flag-2'))
      .then(withdrawn('superseded'), flagged(back, criteriaOf(history), 'flag-2'));
  });

  it('replaces the flag when a newer assessment comes', () =>
    expect(statuses(after([...open, assessed({ id: 'c', on: '2024-09-01' })], evaluate('flag-2')))).toEqual([
      'flag-1 withdrawn',
      'flag-2 open',
    ]));

  it('replaces the flag under another policy or other norms', () => {
    const policy = { ...readinessPolicyV1, version: 2 };
    expect(statuses(after(open, { ...evaluate('flag-2'), policy }))).toEqual(['flag-1 withdrawn', 'flag-2 open']);
    const reread: ChildEventDraft = {
      type: 'AssessmentsReread',
      data: { normSet: { name: 'flat', version: 2 }, reason: 'licensed' },
      occurredOn: day('2024-09-01'),
    };
    const both = lookUp(flatNorms, norms({}, 'flat', 2));
    expect(statuses(after([...open, reread], evaluate('flag-2', both)))).toEqual(['flag-1 withdrawn', 'flag-2 open']);
  });

  it('withdraws the flag of a discharged child on the day of discharge, and raises it anew after a readmission', () => {
    const left = after(open, discharge('2024-10-01'));
    given(...left)
      .when(evaluate('flag-2'))
      .then({ ...withdrawn('discharged'), occurredOn: day('2024-10-01') });
    const closed = after(left, evaluate('flag-2'));
    given(...closed)
      .when(evaluate('flag-3'))
      .thenNothing();
    given(...after(closed, readmit('2024-11-01')))
      .when(evaluate('flag-3'))
      .then(flagged(up, criteriaOf(ready), 'flag-3'));
  });

  it('raises a withdrawn proposal anew when the facts come back to it', () => {
    const gone = [...open, withdrawn('no-longer-supported')];
    given(...gone)
      .when(evaluate('flag-2'))
      .then(flagged(up, criteriaOf(ready), 'flag-2'));
  });

  it('withdraws the flag when the focus was moved by hand, and runs again from there', () => {
    const history = after(open, approve('diencephalon'));
    given(...history)
      .when(evaluate('flag-2'))
      .then(
        withdrawn('focus-moved'),
        flagged({ ...up, from: 'diencephalon', to: 'limbic' }, criteriaOf(history), 'flag-2'),
      );
  });

  it('withdraws the flag when the focus was moved to where no rule applies', () =>
    given(...after(open, approve('frontal-cortex')))
      .when(evaluate('flag-2'))
      .then(withdrawn('focus-moved')));

  it('keeps the flag when a clinician approves the focus that was proposed', () => {
    const proposed = [
      enrolled(),
      assessed({ id: 'c', on: '2023-06-01', scores: scores({ limbic: 5 }) }),
      assessed({ id: 'b', on: '2024-02-01' }),
      assessed({ id: 'a', on: '2024-06-01' }),
    ];
    given(...after(proposed, evaluate(), approve('limbic')))
      .when(evaluate('flag-2'))
      .thenNothing();
  });

  it('never takes an id twice', () =>
    given(...open, withdrawn('no-longer-supported'))
      .when(evaluate('flag-1'))
      .thenRefused('FLAG.ID_TAKEN'));
});

describe('a declined flag', () => {
  const declined = after(open, review('declined'));

  it('is not raised again on the same grounds', () =>
    given(...declined)
      .when(evaluate('flag-2'))
      .thenNothing());

  it('is not raised again after its facts were gone and came back', () => {
    const detour = after(declined, approve('cortex'), evaluate('flag-2'), approve('limbic'));
    expect(statuses(detour)).toEqual(['flag-1 declined', 'flag-2 open']);
    given(...detour)
      .when(evaluate('flag-3'))
      .then(withdrawn('focus-moved', 'flag-2'));
  });

  it('is raised anew when an assessment is corrected, since that is other evidence', () =>
    expect(statuses(after(declined, rise, evaluate('flag-2')))).toEqual(['flag-1 declined', 'flag-2 open']));

  it('does not come back by a dose logged late', () => {
    const dosed = after([...ready, planned(), delivered({ minutes: 605 })], evaluate(), review('declined'));
    const late = delivered({ id: 'e', at: '2024-03-01T10:00Z', minutes: 100 });
    given(...dosed, late)
      .when(evaluate('flag-2'))
      .thenNothing();
  });
});

describe('reviewing a flag', () => {
  const reviewed = (decision: 'accepted' | 'declined'): ChildEventDraft => ({
    type: 'ReadinessReviewed',
    data: { flagId: flagId('flag-1'), decision, reason: 'seen at school too' },
    occurredOn: day('2024-08-01'),
  });
  const moved: ChildEventDraft = {
    type: 'FocusMoved',
    data: {
      from: 'limbic',
      to: 'cortex',
      movedOn: day('2024-08-01'),
      flagId: flagId('flag-1'),
      reason: 'seen at school too',
    },
    occurredOn: day('2024-08-01'),
  };

  it('moves the focus when accepted', () => {
    given(...open)
      .when(review('accepted'))
      .then(reviewed('accepted'), moved);
    expect(childOf(...open, reviewed('accepted'), moved)).toMatchObject({
      approvedFocus: 'cortex',
      flags: [{ status: 'accepted' }],
    });
  });

  it('moves from the proposed focus, too, when none was approved', () => {
    const proposed = [
      enrolled(),
      assessed({ id: 'c', on: '2023-06-01', scores: scores({ limbic: 5 }) }),
      assessed({ id: 'b', on: '2024-02-01' }),
      assessed({ id: 'a', on: '2024-06-01' }),
    ];
    given(...after(proposed, evaluate()))
      .when(review('accepted'))
      .then(reviewed('accepted'), moved);
  });

  it('leaves the focus where it is when declined', () =>
    given(...open)
      .when(review('declined'))
      .then(reviewed('declined')));

  it('lets the rule run again from the new focus', () =>
    given(...after(open, review('accepted')))
      .when(evaluate('flag-2'))
      .then(
        flagged({ ...up, from: 'cortex', to: 'frontal-cortex' }, criteriaOf(after(open, review('accepted'))), 'flag-2'),
      ));

  it.each(['accepted', 'declined'] as const)('happens once: a flag already %s is not open', (status) =>
    given(...after(open, review(status)))
      .when(review('declined'))
      .thenRefused('FLAG.NOT_OPEN', { status }),
  );

  it('is refused for a withdrawn or unknown flag, and without a reason', () => {
    given(...open, withdrawn('superseded'))
      .when(review('accepted'))
      .thenRefused('FLAG.NOT_OPEN', { status: 'withdrawn' });
    given(...ready)
      .when(review('accepted'))
      .thenRefused('FLAG.UNKNOWN');
    given(...open)
      .when(review('declined', { reason: ' ' }))
      .thenRefused('REASON.BLANK');
  });

  it('cannot accept a move from where the child no longer is', () => {
    const history = after(open, approve('diencephalon'));
    given(...history)
      .when(review('accepted'))
      .thenRefused('FLAG.FOCUS_MOVED', { from: 'limbic', focus: 'diencephalon' });
    given(...history)
      .when(review('declined'))
      .then(reviewed('declined'));
  });
});
