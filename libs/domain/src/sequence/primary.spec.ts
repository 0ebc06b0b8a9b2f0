import { answerSixRs, approve, deliverAll, endIt, makePrimary, sixRAnswersOf } from '../given/commands';
import { assessed, delivered, enrolled, interventionId, planned } from '../given/events';
import { after, childOf, eventId, given } from '../given/given';
import { flatNorms, lookUp } from '../given/norms';
import { day, scores } from '../given/ratings';
import type { ChildEventDraft } from '../child/child-event';
import { missingSixRs } from '../child/six-rs/six-rs';
import { instrumentV1 } from '../instrument/instrument';
import { essentialBelow } from './essential-below';
import { standingOf } from './standing';

const byTheMap = essentialBelow(lookUp(flatNorms), () => instrumentV1);
/** Diencephalon at 40 %, all else at 90 %. */
const lowDiencephalon = assessed({ scores: scores({ diencephalon: 4 }) });
const on = day('2024-03-01');

const madePrimary = (essential: 'diencephalon' | null, reason: string | null): ChildEventDraft => ({
  type: 'InterventionMadePrimary',
  data: { interventionId: interventionId('i'), madePrimaryOn: on, essential, reason },
  occurredOn: on,
});

describe('work above the focus', () => {
  const standing = (...events: readonly ChildEventDraft[]) =>
    childOf(enrolled(), ...events).interventions.map((each) => standingOf(each, 'diencephalon'));

  it('is support; at the focus and below it is primary', () =>
    expect(
      standing(
        planned({ id: 'a', reference: 'A', region: 'brainstem' }),
        planned({ id: 'b', reference: 'B', region: 'diencephalon' }),
        planned({ id: 'c', reference: 'C', region: 'limbic' }),
      ),
    ).toEqual(['primary', 'primary', 'support']));

  it('is primary once a clinician made it so', () =>
    expect(standing(planned(), madePrimary('diencephalon', 'asked for by the court'))).toEqual(['primary']));

  it('is nothing of the kind while there is no focus', () =>
    expect(childOf(enrolled(), planned()).interventions.map((each) => standingOf(each, null))).toEqual(['primary']));
});

describe('making an intervention primary', () => {
  it('needs a recorded reason while a lower region is essential', () => {
    given(enrolled(), lowDiencephalon, planned())
      .when(makePrimary({ essentialBelow: byTheMap }))
      .thenRefused('SEQUENCE.REASON_REQUIRED', { essential: 'diencephalon' });
    given(enrolled(), lowDiencephalon, planned())
      .when(makePrimary({ essentialBelow: byTheMap, reason: 'the court asks for it' }))
      .then(madePrimary('diencephalon', 'the court asks for it'));
  });

  it('needs none otherwise', () =>
    given(enrolled(), assessed(), planned())
      .when(makePrimary({ essentialBelow: byTheMap }))
      .then(madePrimary(null, null)));

  it('is refused when unknown, done before, or explained with blanks', () => {
    given(enrolled()).when(makePrimary()).thenRefused('INTERVENTION.UNKNOWN');
    given(enrolled(), planned(), madePrimary(null, null))
      .when(makePrimary())
      .thenRefused('INTERVENTION.PRIMARY_ALREADY');
    given(enrolled(), planned())
      .when(makePrimary({ reason: ' ' }))
      .thenRefused('REASON.BLANK');
  });
});

describe('approving a focus above an essential region', () => {
  const asked = { on: '2024-03-01', essentialBelow: byTheMap };
  const approved: ChildEventDraft = {
    type: 'PlanApproved',
    data: { focus: 'limbic', approvedOn: on, reason: 'agreed' },
    occurredOn: on,
  };

  it('needs a reason of its own, which is kept beside the approval', () => {
    given(enrolled(), lowDiencephalon)
      .when(approve('limbic', asked))
      .thenRefused('SEQUENCE.REASON_REQUIRED', { essential: 'diencephalon' });
    given(enrolled(), lowDiencephalon)
      .when(approve('limbic', { ...asked, overrideReason: '\n' }))
      .thenRefused('SEQUENCE.REASON_REQUIRED');
    given(enrolled(), lowDiencephalon)
      .when(approve('limbic', { ...asked, overrideReason: 'placement ends' }))
      .then(approved, {
        type: 'FocusOverridden',
        data: { focus: 'limbic', essential: 'diencephalon', overriddenOn: on, reason: 'placement ends' },
        occurredOn: on,
      });
  });

  it('needs none at the essential region or below it, nor without a map', () => {
    for (const focus of ['brainstem', 'diencephalon'] as const) {
      given(enrolled(), lowDiencephalon)
        .when(approve(focus, asked))
        .then({ ...approved, data: { ...approved.data, focus } });
    }
    given(enrolled()).when(approve('limbic', asked)).then(approved);
  });

  it('looks at the newest map', () =>
    given(enrolled(), lowDiencephalon, assessed({ id: 'b', on: '2024-02-20', kind: 'reassessment' }))
      .when(approve('limbic', asked))
      .then(approved));
});

describe('ending an intervention', () => {
  const ended = (endedOn: string, supersedes: number): ChildEventDraft => ({
    type: 'InterventionEnded',
    data: {
      interventionId: interventionId('i'),
      endedOn: day(endedOn),
      supersedes: eventId(supersedes),
      reason: 'served its purpose',
    },
    occurredOn: day(endedOn),
  });

  it('records the last day and why', () => {
    given(enrolled(), planned()).when(endIt()).then(ended('2024-03-01', 2));
    given(enrolled(), planned({ endsOn: '2024-06-30' }))
      .when(endIt())
      .then(ended('2024-03-01', 2));
    expect(childOf(...after([enrolled(), planned()], endIt())).interventions).toMatchObject([
      { endsOn: '2024-03-01', effectiveEvent: 'event-3', corrections: [{ reason: 'served its purpose' }] },
    ]);
  });

  it('is refused when unknown, unexplained, before the first day or no earlier than planned', () => {
    given(enrolled()).when(endIt()).thenRefused('INTERVENTION.UNKNOWN');
    given(enrolled(), planned())
      .when(endIt({ reason: ' ' }))
      .thenRefused('REASON.BLANK');
    given(enrolled(), planned())
      .when(endIt({ on: '2024-01-31' }))
      .thenRefused('INTERVENTION.ENDS_BEFORE_START');
    given(enrolled(), planned(), ended('2024-03-01', 2)).when(endIt()).thenRefused('INTERVENTION.ENDS_ALREADY');
  });
});

describe('the six R’s of an intervention', () => {
  const answered = (answers: Parameters<typeof sixRAnswersOf>[0], note: string | null = null): ChildEventDraft => ({
    type: 'SixRsAnswered',
    data: { ...sixRAnswersOf(answers, '2024-02-05', note), interventionId: interventionId('i') },
    occurredOn: day('2024-02-05'),
  });
  const missing = (...events: readonly ChildEventDraft[]) =>
    missingSixRs(childOf(enrolled(), planned(), ...events).interventions[0]?.sixRs ?? null);

  it('are answered all at once; the newest answer is the whole of it', () => {
    given(enrolled(), planned())
      .when(answerSixRs({ relational: 'yes', rhythmic: 'not-yet' }, { note: 'seen on Monday' }))
      .then(answered({ relational: 'yes', rhythmic: 'not-yet' }, 'seen on Monday'));
    expect(missing(answered({ relational: 'yes' }), answered({ rhythmic: 'yes' }))).toEqual([
      ...['relational', 'relevant', 'repetitive', 'rewarding', 'respectful'],
    ]);
  });

  it('are missing as long as they are not answered with yes', () => {
    expect(missing()).toHaveLength(6);
    expect(missing(answered({ relational: 'yes', relevant: 'not-yet' }))).not.toContain('relational');
    const all = { relational: 'yes', relevant: 'yes', repetitive: 'yes' } as const;
    expect(missing(answered({ ...all, rewarding: 'yes', rhythmic: 'yes', respectful: 'yes' }))).toEqual([]);
  });

  it('are refused when unknown, empty, blank or as before', () => {
    given(enrolled())
      .when(answerSixRs({ relational: 'yes' }))
      .thenRefused('INTERVENTION.UNKNOWN');
    given(enrolled(), planned()).when(answerSixRs({})).thenRefused('SIX_RS.NOTHING_ANSWERED');
    given(enrolled(), planned())
      .when(answerSixRs({ relational: 'yes' }, { note: ' ' }))
      .thenRefused('SIX_RS.NOTE_BLANK', { field: 'relationalNote' });
    given(enrolled(), planned(), answered({ relational: 'yes' }))
      .when(answerSixRs({ relational: 'yes' }))
      .thenRefused('SIX_RS.UNCHANGED');
  });
});

describe('several doses logged in one go', () => {
  const one = { id: '1', at: '2024-02-10T08:00+01:00' };
  const two = { id: '2', at: '2024-02-10T12:00+01:00', minutes: 5 };

  it('are each a delivery of its own', () =>
    given(enrolled(), planned()).when(deliverAll(one, two)).then(delivered(one), delivered(two)));

  it('are recorded all together or not at all', () => {
    given(enrolled(), planned())
      .when(deliverAll(one, { ...two, minutes: 0 }))
      .thenRefused('DOSE.MINUTES_OUT_OF_RANGE', { list: 'doses', place: 2 });
    given(enrolled(), planned())
      .when(deliverAll(one, { ...two, intervention: 'j' }))
      .thenRefused('INTERVENTION.UNKNOWN', { place: 2 });
    given(enrolled(), planned(), delivered(two))
      .when(deliverAll(one, { ...two, id: '3' }))
      .thenRefused('DOSE.ALREADY_DELIVERED', { place: 2 });
  });

  it('meet one another as they meet what is recorded', () => {
    given(enrolled(), planned())
      .when(deliverAll(one, { ...one, id: '2', at: '2024-02-10T07:00Z' }))
      .thenRefused('DOSE.ALREADY_DELIVERED', { place: 2 });
    given(enrolled(), planned())
      .when(deliverAll(one, { ...two, id: '1' }))
      .thenRefused('DOSE.ALREADY_DELIVERED', { place: 2 });
  });

  it('are one to fifty', () => {
    given(enrolled(), planned()).when(deliverAll()).thenRefused('DOSES.NONE');
    const many = Array.from({ length: 51 }, (_, index) => ({
      id: String(index),
      at: `2024-02-10T10:${String(index).padStart(2, '0')}Z`,
    }));
    given(enrolled(), planned())
      .when(deliverAll(...many))
      .thenRefused('DOSES.TOO_MANY', { doses: 51, to: 50 });
    given(enrolled(), planned())
      .when(deliverAll(...many.slice(1)))
      .then(...many.slice(1).map(delivered));
  });
});
