import { correct, sign } from '../../given/commands';
import { assessed, corrected, enrolled } from '../../given/events';
import { childOf, given } from '../../given/given';
import { day } from '../../given/ratings';
import { asOf } from '../as-of';
import type { ChildId } from '../../ids';
import type { ClaimReference, CorrectIdentity, EnrolChild } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import { recorded } from '../../given/given';
import { fold } from '../evolve';
import { agesAsSigned } from './ages-as-signed';

const reason = 'the file says May';
const correctTo = (bornMonth: string, why = reason): CorrectIdentity => ({
  type: 'CorrectIdentity',
  bornMonth,
  reason: why,
});
const correctedTo = (bornMonth: string): ChildEventDraft => ({
  type: 'ChildIdentityCorrected',
  data: { bornMonth, reference: null, reason },
  occurredOn: day('2024-01-01'),
});

// Born in March 2016 by the enrolment; assessed on 1 February 2024, at 95 months.
describe('correcting the birth month', () => {
  it('keeps it with the reason', () => given(enrolled()).when(correctTo('2015-05')).then(correctedTo('2015-05')));

  it.each<[string, CorrectIdentity, string]>([
    ['one that is none', correctTo('2015-13'), 'CHILD.BORN_MONTH_MALFORMED'],
    ['one after the enrolment', correctTo('2024-02'), 'CHILD.ENROLLED_BEFORE_BIRTH'],
    ['the same', correctTo('2016-03'), 'IDENTITY.UNCHANGED'],
    ['one without a reason', correctTo('2015-05', ' '), 'REASON.BLANK'],
  ])('is refused for %s', (_, command, code) => given(enrolled()).when(command).thenRefused(code));

  it('is refused where an assessment would lie before the birth', () =>
    given(enrolled(), assessed({ on: '2015-06-01' }))
      .when(correctTo('2016-02'))
      .thenRefused('IDENTITY.BORN_AFTER_ASSESSMENT', { assessedOn: '2015-06-01' }));

  it('gives later assessments the corrected age, and leaves a signed one as it was signed', () => {
    const signed = assessed({ on: '2024-08-01', id: 'b', kind: 'reassessment' });
    if (signed.type !== 'AssessmentSigned') throw new Error('Not an assessment');
    given(enrolled(), assessed(), correctedTo('2015-05'))
      .when(sign({ on: '2024-08-01', id: 'b', kind: 'reassessment' }))
      .then({ ...signed, data: { ...signed.data, ageMonths: 111 } });
    const child = childOf(enrolled(), assessed(), correctedTo('2015-05'));
    expect(child.assessments[0]?.ageMonths).toBe(95);
    expect(agesAsSigned(child)).toMatchObject([{ assessment: { ageMonths: 95 }, correctedAgeMonths: 105 }]);
  });

  it('is taken over by an assessment that is corrected, be it in nothing else', () => {
    const again = corrected({ supersedes: 2 });
    if (again.type !== 'AssessmentCorrected') throw new Error('Not a correction');
    const taken = { ...again, data: { ...again.data, ageMonths: 105 } };
    given(enrolled(), assessed(), correctedTo('2015-05')).when(correct()).then(taken);
    expect(agesAsSigned(childOf(enrolled(), assessed(), correctedTo('2015-05'), taken))).toEqual([]);
  });

  it('is known whatever day one looks at, as the enrolment is', () => {
    const events = recorded([enrolled(), correctedTo('2015-05')]);
    const child = fold(asOf(events, { knownOn: null, happenedBy: day('2023-01-01') }));
    expect(child.enrolment?.bornMonth).toBe('2015-05');
  });

  it('changes no record that begins without an enrolment', () =>
    expect(childOf(correctedTo('2015-05')).enrolment).toBeNull());
});

const referenceTo = (reference: string, why = reason): CorrectIdentity => ({
  type: 'CorrectIdentity',
  bornMonth: '2016-03',
  reference,
  reason: why,
});
const referenceCorrected = (reference: string): ChildEventDraft => ({
  type: 'ChildIdentityCorrected',
  data: { bornMonth: '2016-03', reference, reason },
  occurredOn: day('2024-01-01'),
});

// Known as C-1 by the enrolment.
describe('correcting the reference', () => {
  it('keeps it with the reason', () => given(enrolled()).when(referenceTo('C-7')).then(referenceCorrected('C-7')));

  it.each<[string, CorrectIdentity, string]>([
    ['a blank one', referenceTo(' '), 'CHILD.REFERENCE_BLANK'],
    ['the same', referenceTo('C-1'), 'IDENTITY.UNCHANGED'],
    ['one without a reason', referenceTo('C-7', ' '), 'REASON.BLANK'],
  ])('is refused for %s', (_, command, code) => given(enrolled()).when(command).thenRefused(code));

  it('is known by the corrected one, and keeps those before it', () =>
    expect(childOf(enrolled(), referenceCorrected('C-7'), referenceCorrected('C-8'))).toMatchObject({
      enrolment: { reference: 'C-8' },
      earlierReferences: ['C-1', 'C-7'],
    }));

  it('goes back to an earlier one', () =>
    given(enrolled(), referenceCorrected('C-7')).when(referenceTo('C-1')).then(referenceCorrected('C-1')));
});

describe('setting a reference aside for a record', () => {
  const claim = (recordId: string): ClaimReference => ({
    type: 'ClaimReference',
    recordId: recordId as ChildId,
    on: day('2024-05-01'),
  });
  const claimed = (recordId: string): ChildEventDraft => ({
    type: 'ReferenceClaimed',
    data: { recordId: recordId as ChildId },
    occurredOn: day('2024-05-01'),
  });

  it('takes the place of a child that would be enrolled by it', () => {
    given().when(claim('a')).then(claimed('a'));
    given(claimed('a')).when(enrolCommand).thenRefused('CHILD.ALREADY_ENROLLED');
  });

  it('is done once, however often its record asks', () => given(claimed('a')).when(claim('a')).thenNothing());

  it.each([
    ['another record', claimed('a')],
    ['a child', enrolled()],
  ])('is refused where %s has it', (_, before) =>
    given(before).when(claim('b')).thenRefused('IDENTITY.REFERENCE_TAKEN'),
  );

  it('makes no record: nothing else is ever taken there', () =>
    given(claimed('a')).when(referenceTo('C-9')).thenRefused('CHILD.NOT_ENROLLED'));
});

const enrolCommand: EnrolChild = {
  type: 'EnrolChild',
  reference: 'C-7',
  bornMonth: '2016-03',
  program: 'day',
  enrolledOn: day('2024-05-02'),
  demonstration: false,
};
