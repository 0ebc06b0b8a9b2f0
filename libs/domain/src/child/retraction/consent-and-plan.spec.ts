import { deliver, planIt } from '../../given/commands';
import { delivered, enrolled, planned } from '../../given/events';
import { childOf, eventId, given } from '../../given/given';
import { day } from '../../given/ratings';
import type { ConsentId, DoseId, InterventionId } from '../../ids';
import type { RecordConsent } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import type { ConsentTerms } from '../consent/consent-event';
import { mayShare } from '../consent/may-share';
import type { RetractConsent, RetractIntervention } from './retraction-command';

const reason = 'another child';
const consentId = 'c' as ConsentId;
const interventionId = 'i' as InterventionId;
const terms: ConsentTerms = {
  purpose: 'sharing',
  partner: 'school',
  givenBy: 'A parent',
  relation: 'parent',
  givenOn: day('2024-02-01'),
  validFrom: day('2024-02-01'),
  validUntil: null,
  person: null,
  factKinds: [],
};
const consent: ChildEventDraft = {
  type: 'ConsentRecorded',
  data: { consentId, ...terms },
  occurredOn: day('2024-02-01'),
};
const consentTaken: ChildEventDraft = {
  type: 'ConsentRetracted',
  data: { consentId, reason },
  occurredOn: day('2024-02-01'),
};
const planTaken: ChildEventDraft = {
  type: 'InterventionRetracted',
  data: { interventionId, supersedes: eventId(2), reason },
  occurredOn: day('2024-02-01'),
};
const takeConsent = (why = reason): RetractConsent => ({ type: 'RetractConsent', consentId, reason: why });
const takePlan = (why = reason): RetractIntervention => ({ type: 'RetractIntervention', interventionId, reason: why });
const record: RecordConsent = { type: 'RecordConsent', consentId, ...terms };

describe('taking back a consent', () => {
  it('keeps it with the reason, apart from those that are in force', () => {
    given(enrolled(), consent).when(takeConsent()).then(consentTaken);
    const child = childOf(enrolled(), consent, consentTaken);
    expect(child.consents).toEqual([]);
    expect(child.retracted).toMatchObject([{ kind: 'consent', id: consentId, entry: terms, retraction: { reason } }]);
    expect(mayShare(child.consents, { basis: 'guardian-consent', partner: 'school', on: day('2024-03-01') })).toBe(
      false,
    );
  });

  it.each([
    ['that is not there', [], takeConsent(), 'CONSENT.UNKNOWN'],
    ['twice', [consent, consentTaken], takeConsent(), 'CONSENT.RETRACTED'],
    ['without a reason', [consent], takeConsent(' '), 'REASON.BLANK'],
    ['and recording it again under its id', [consent, consentTaken], record, 'CONSENT.RETRACTED'],
  ] as const)('is refused of one %s', (_, history, command, code) =>
    given(enrolled(), ...history)
      .when(command)
      .thenRefused(code),
  );
});

describe('taking back a planned intervention', () => {
  it('keeps it with the reason, apart from what is worked with, and leaves its reference free', () => {
    given(enrolled(), planned()).when(takePlan()).then(planTaken);
    const child = childOf(enrolled(), planned(), planTaken);
    expect(child.interventions).toEqual([]);
    expect(child.retracted).toMatchObject([{ kind: 'intervention', id: 'i', entry: { reference: 'I-1' } }]);
    given(enrolled(), planned(), planTaken)
      .when(planIt({ id: 'j' }))
      .then(planned({ id: 'j' }));
  });

  it('waits for its doses: what was given was given, until each is taken back by itself', () => {
    given(enrolled(), planned(), delivered()).when(takePlan()).thenRefused('INTERVENTION.HAS_DOSES', { doses: 1 });
    const doseTaken: ChildEventDraft = {
      type: 'DoseRetracted',
      data: { doseId: 'd' as DoseId, interventionId, supersedes: eventId(3), reason },
      occurredOn: day('2024-02-10'),
    };
    given(enrolled(), planned(), delivered(), doseTaken).when(takePlan()).then(planTaken);
  });

  it.each([
    ['that is not there', [], takePlan(), 'INTERVENTION.UNKNOWN'],
    ['twice', [planned(), planTaken], takePlan(), 'INTERVENTION.RETRACTED'],
    ['without a reason', [planned()], takePlan(''), 'REASON.BLANK'],
    ['and planning it again under its id', [planned(), planTaken], planIt(), 'INTERVENTION.RETRACTED'],
    ['and logging a dose of it', [planned(), planTaken], deliver(), 'INTERVENTION.UNKNOWN'],
  ] as const)('is refused of one %s', (_, history, command, code) =>
    given(enrolled(), ...history)
      .when(command)
      .thenRefused(code),
  );

  it('changes nothing where a cut history lacks it', () =>
    expect(childOf(enrolled(), planTaken, consentTaken)).toEqual(childOf(enrolled())));
});
