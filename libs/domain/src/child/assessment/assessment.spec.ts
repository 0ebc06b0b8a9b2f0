import { assessed, corrected, enrolled, voided } from '../../given/events';
import { correct, reread, sign, voidIt } from '../../given/commands';
import { childOf, eventId, given } from '../../given/given';
import { day, scores } from '../../given/ratings';
import type { ChildEventDraft } from '../child-event';
import { assessmentsInOrder } from './assessments-in-order';

const limbicAt = (value: number) => scores({ limbic: value });

describe('signing an assessment', () => {
  it('records it with the age in months and the norm set it is read with', () =>
    given(enrolled())
      .when(sign({ on: '2024-02-01' }))
      .then(assessed({ on: '2024-02-01' })));

  it('records that no norms were in force', () =>
    given(enrolled())
      .when(sign({ normSet: null }))
      .then(assessed({ normSet: null })));

  it('is possible from the month of birth on', () => {
    given(enrolled())
      .when(sign({ on: '2016-03-01' }))
      .then(assessed({ on: '2016-03-01' }));
    given(enrolled())
      .when(sign({ on: '2016-02-29' }))
      .thenRefused('ASSESSMENT.BEFORE_BIRTH', { assessedOn: '2016-02-29' });
  });

  it('is possible up to 360 months of age', () => {
    given(enrolled())
      .when(sign({ on: '2046-03-31' }))
      .then(assessed({ on: '2046-03-31' }));
    given(enrolled())
      .when(sign({ on: '2046-04-01' }))
      .thenRefused('ASSESSMENT.AGE_OUT_OF_RANGE', { ageMonths: 361, oldestMonths: 360 });
  });

  it('needs one rated function', () => {
    given(enrolled())
      .when(sign({ scores: scores({}, null) }))
      .thenRefused('ASSESSMENT.NOTHING_RATED');
    const one = scores({ brainstem: [1] }, null);
    given(enrolled())
      .when(sign({ scores: one }))
      .then(assessed({ scores: one }));
  });

  it.each([
    ['31 functions', { scores: limbicAt(5).slice(1) }, 'ASSESSMENT.SCORES_MALFORMED'],
    ['relational health of 13', { relationalHealth: 13 }, 'ASSESSMENT.RELATIONAL_HEALTH_OUT_OF_RANGE'],
    ['relational health of 0', { relationalHealth: 0 }, 'ASSESSMENT.RELATIONAL_HEALTH_OUT_OF_RANGE'],
    ['a blank rater', { rater: '  ' }, 'ASSESSMENT.RATER_BLANK'],
  ])('is refused with %s', (_, over, code) => given(enrolled()).when(sign(over)).thenRefused(code));

  it('takes one assessment of a day and kind', () =>
    given(enrolled(), assessed())
      .when(sign({ id: 'b' }))
      .thenRefused('ASSESSMENT.KEY_TAKEN', { assessedOn: '2024-02-01', kind: 'baseline' }));

  it('takes another kind on the same day, or the same kind on another day', () => {
    given(enrolled(), assessed())
      .when(sign({ id: 'b', kind: 'discharge' }))
      .then(assessed({ id: 'b', kind: 'discharge' }));
    given(enrolled(), assessed())
      .when(sign({ id: 'b', on: '2024-02-02' }))
      .then(assessed({ id: 'b', on: '2024-02-02' }));
  });

  it('may take the day and kind of a voided one, under an id of its own', () => {
    given(enrolled(), assessed(), voided({ supersedes: 2 }))
      .when(sign({ id: 'b' }))
      .then(assessed({ id: 'b' }));
    given(enrolled(), assessed(), voided({ supersedes: 2 }))
      .when(sign())
      .thenRefused('ASSESSMENT.ID_TAKEN');
  });

  it('may take the day and kind that a correction left', () =>
    given(enrolled(), assessed(), corrected({ on: '2024-03-01', supersedes: 2 }))
      .when(sign({ id: 'b' }))
      .then(assessed({ id: 'b' })));
});

describe('correcting an assessment', () => {
  it('replaces the rating, names what it supersedes and keeps the first day as the day it is about', () =>
    given(enrolled(), assessed())
      .when(correct({ on: '2024-03-05', scores: limbicAt(4) }))
      .then(corrected({ on: '2024-03-05', scores: limbicAt(4), supersedes: 2, firstOn: '2024-02-01' })));

  it('supersedes the correction before it', () =>
    given(enrolled(), assessed(), corrected({ scores: limbicAt(4), supersedes: 2 }))
      .when(correct({ scores: limbicAt(5) }))
      .then(corrected({ scores: limbicAt(5), supersedes: 3 })));

  it('keeps the norm set of the first recording', () => {
    const [assessment] = childOf(enrolled(), assessed(), corrected({ scores: limbicAt(4), supersedes: 2 })).assessments;
    expect(assessment).toMatchObject({ normSet: { name: 'flat', version: 1 }, effectiveEvent: eventId(3) });
  });

  it('may turn back to earlier values', () =>
    given(enrolled(), assessed(), corrected({ scores: limbicAt(4), supersedes: 2 }))
      .when(correct())
      .then(corrected({ supersedes: 3 })));

  it('changes something', () =>
    given(enrolled(), assessed())
      .when(correct())
      .thenRefused('ASSESSMENT.UNCHANGED', { assessedOn: '2024-02-01', kind: 'baseline' }));

  it('counts another rater, or relational health, as a change', () => {
    given(enrolled(), assessed())
      .when(correct({ rater: 'S' }))
      .then(corrected({ rater: 'S', supersedes: 2 }));
    given(enrolled(), assessed())
      .when(correct({ relationalHealth: 6 }))
      .then(corrected({ relationalHealth: 6, supersedes: 2 }));
  });

  it('moves to a day and kind that is free', () =>
    given(enrolled(), assessed(), assessed({ id: 'b', on: '2024-05-01' }))
      .when(correct({ on: '2024-05-01' }))
      .thenRefused('ASSESSMENT.KEY_TAKEN', { assessedOn: '2024-05-01', kind: 'baseline' }));

  it('is held to the rules of signing', () => {
    given(enrolled(), assessed())
      .when(correct({ on: '2010-01-01' }))
      .thenRefused('ASSESSMENT.BEFORE_BIRTH');
    given(enrolled(), assessed())
      .when(correct({ scores: scores({}, null) }))
      .thenRefused('ASSESSMENT.NOTHING_RATED');
  });

  it('needs an assessment that counts, and a reason', () => {
    given(enrolled()).when(correct()).thenRefused('ASSESSMENT.UNKNOWN');
    given(enrolled(), assessed(), voided({ supersedes: 2 }))
      .when(correct({ rater: 'S' }))
      .thenRefused('ASSESSMENT.VOIDED');
    given(enrolled(), assessed())
      .when(correct({ rater: 'S', reason: ' ' }))
      .thenRefused('REASON.BLANK');
  });
});

describe('voiding an assessment', () => {
  it('names what it supersedes', () =>
    given(enrolled(), assessed())
      .when(voidIt())
      .then(voided({ supersedes: 2 })));

  it('happens once, to a known assessment, with a reason', () => {
    given(enrolled()).when(voidIt()).thenRefused('ASSESSMENT.UNKNOWN');
    given(enrolled(), assessed(), voided({ supersedes: 2 }))
      .when(voidIt())
      .thenRefused('ASSESSMENT.VOIDED');
    given(enrolled(), assessed())
      .when(voidIt({ reason: '' }))
      .thenRefused('REASON.BLANK');
  });
});

describe('reading assessments with other norms', () => {
  const reread2 = {
    type: 'AssessmentsReread',
    data: { normSet: { name: 'flat', version: 2 }, reason: 'licensed norms' },
    occurredOn: day('2024-09-01'),
  } as const;

  it('holds for everything recorded so far, and for nothing later', () => {
    given(enrolled(), assessed()).when(reread(2)).then(reread2);
    const child = childOf(enrolled(), assessed(), reread2, assessed({ id: 'b', on: '2024-05-01' }));
    expect(child.assessments.map(({ normSet }) => normSet?.version)).toEqual([2, 1]);
  });

  it('changes nothing where it holds already, or where nothing is recorded', () => {
    given(enrolled(), assessed()).when(reread(1)).thenNothing();
    given(enrolled()).when(reread(2)).thenNothing();
    given(enrolled(), assessed(), voided({ supersedes: 2 }))
      .when(reread(2))
      .thenNothing();
  });

  it('needs a reason', () => given(enrolled(), assessed()).when(reread(2, ' ')).thenRefused('REASON.BLANK'));
});

describe('the order of assessments', () => {
  const ids = (...events: readonly ChildEventDraft[]) =>
    assessmentsInOrder(childOf(...events)).map(({ assessmentId }) => assessmentId);

  it('is by day, then baseline, reassessment, discharge, follow-up, whatever was recorded first', () =>
    expect(
      ids(
        assessed({ id: 'follow-up', on: '2024-05-01', kind: 'follow-up' }),
        assessed({ id: 'discharge', on: '2024-05-01', kind: 'discharge' }),
        assessed({ id: 'reassessment', on: '2024-05-01', kind: 'reassessment' }),
        assessed({ id: 'baseline', on: '2024-05-01', kind: 'baseline' }),
        assessed({ id: 'earlier', on: '2024-04-30', kind: 'follow-up' }),
      ),
    ).toEqual(['earlier', 'baseline', 'reassessment', 'discharge', 'follow-up']));

  it('puts a corrected one where its correction says', () =>
    expect(
      ids(
        assessed({ id: 'a', on: '2024-02-01' }),
        assessed({ id: 'b', on: '2024-05-01' }),
        corrected({ id: 'a', on: '2024-08-01', supersedes: 1 }),
      ),
    ).toEqual(['b', 'a']));

  it('leaves a voided one out', () =>
    expect(
      ids(assessed({ id: 'a' }), assessed({ id: 'b', on: '2024-05-01' }), voided({ id: 'a', supersedes: 1 })),
    ).toEqual(['b']));
});
