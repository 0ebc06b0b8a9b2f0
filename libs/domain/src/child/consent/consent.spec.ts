import { discharged, enrolled } from '../../given/events';
import { after, childOf, given } from '../../given/given';
import { day } from '../../given/ratings';
import type { ConsentId } from '../../ids';
import type { ChildCommand, RecordConsent, WithdrawConsent } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import { isConsentInForce } from './consent';

const consentId = 'c' as ConsentId;
const terms = {
  purpose: 'sharing',
  partner: 'school',
  givenBy: 'A parent',
  relation: 'parent',
  givenOn: day('2024-02-01'),
  validFrom: day('2024-02-01'),
  validUntil: day('2025-01-31'),
  person: null,
  factKinds: [],
} as const;

const record = (over: Partial<RecordConsent> = {}): ChildCommand => ({
  type: 'RecordConsent',
  consentId,
  ...terms,
  ...over,
});
const withdraw = (over: Partial<WithdrawConsent> = {}): ChildCommand => ({
  type: 'WithdrawConsent',
  consentId,
  withdrawnOn: day('2024-05-01'),
  withdrawnBy: 'A parent',
  reason: 'changed schools',
  ...over,
});
const recordedConsent: ChildEventDraft = {
  type: 'ConsentRecorded',
  data: { consentId, ...terms },
  occurredOn: day('2024-02-01'),
};

describe('recording a consent', () => {
  it('says what for, with whom, by whom and for how long', () =>
    given(enrolled()).when(record()).then(recordedConsent));

  it('may be open-ended, and names a partner only for sharing', () => {
    const over = { purpose: 'treatment', partner: null, validUntil: null } as const;
    given(enrolled())
      .when(record(over))
      .then({ ...recordedConsent, data: { consentId, ...terms, ...over } });
  });

  it.each([
    ['a blank name', { givenBy: ' ' }, 'CONSENT.GIVEN_BY_BLANK'],
    ['sharing with nobody', { partner: null }, 'CONSENT.PARTNER_MISSING'],
    ['a partner of treatment', { purpose: 'treatment' }, 'CONSENT.PARTNER_NOT_ASKED'],
    ['a start before it was given', { validFrom: day('2024-01-31') }, 'CONSENT.VALID_BEFORE_GIVEN'],
    ['an end before its start', { validUntil: day('2024-01-31') }, 'CONSENT.ENDS_BEFORE_START'],
  ] as const)('is refused with %s', (_, over, code) => given(enrolled()).when(record(over)).thenRefused(code));

  it('may let facts about whoever gives it be told, to somebody and of some kinds', () => {
    const over = {
      purpose: 'disclosure',
      partner: 'guardian',
      person: 'mother',
      factKinds: ['mental-health'],
    } as const;
    given(enrolled())
      .when(record(over))
      .then({ ...recordedConsent, data: { consentId, ...terms, ...over } });
    const ofChild = { ...over, relation: 'child', person: null } as const;
    given(enrolled())
      .when(record(ofChild))
      .then({ ...recordedConsent, data: { consentId, ...terms, ...ofChild } });
  });

  const telling = { purpose: 'disclosure', person: 'mother', factKinds: ['other'] } as const;
  it.each([
    ['telling nobody', { ...telling, partner: null }, 'CONSENT.RECIPIENT_MISSING'],
    ['telling nothing', { ...telling, factKinds: [] }, 'CONSENT.KINDS_MISSING'],
    ['telling of nobody', { ...telling, person: null }, 'CONSENT.PERSON_MISSING'],
    ['telling of a blank', { ...telling, person: ' ' }, 'CONSENT.PERSON_MISSING'],
    ['a child that tells of somebody else', { ...telling, relation: 'child' }, 'CONSENT.PERSON_NOT_ASKED'],
    ['a person to share', { person: 'mother' }, 'CONSENT.FACTS_NOT_ASKED'],
    ['kinds to share', { factKinds: ['other'] }, 'CONSENT.FACTS_NOT_ASKED'],
    ['a guardian to share with', { partner: 'guardian' }, 'CONSENT.GUARDIAN_NO_PARTNER'],
    ['somebody who does not act for the child', { relation: 'other-person' }, 'CONSENT.RELATION_UNFIT'],
  ] as const)('is refused with %s', (_, over, code) => given(enrolled()).when(record(over)).thenRefused(code));

  it('happens once under an id', () =>
    given(enrolled(), recordedConsent).when(record()).thenRefused('CONSENT.ID_TAKEN'));

  it('is possible after a discharge', () =>
    given(enrolled(), discharged())
      .when(record({ purpose: 'research', partner: null }))
      .then({
        ...recordedConsent,
        data: { consentId, ...terms, purpose: 'research', partner: null },
      }));
});

describe('withdrawing a consent', () => {
  it('keeps it, with who ended it and why', () => {
    const child = childOf(...after([enrolled()], record(), withdraw()));
    expect(child.consents).toEqual([
      {
        consentId,
        ...terms,
        withdrawal: { withdrawnOn: '2024-05-01', withdrawnBy: 'A parent', reason: 'changed schools' },
      },
    ]);
  });

  it.each([
    ['that is not there', [], {}, 'CONSENT.UNKNOWN'],
    ['before it was given', [recordedConsent], { withdrawnOn: day('2024-01-31') }, 'CONSENT.WITHDRAWN_BEFORE_GIVEN'],
    ['by nobody', [recordedConsent], { withdrawnBy: '' }, 'CONSENT.WITHDRAWN_BY_BLANK'],
    ['without a reason', [recordedConsent], { reason: ' ' }, 'REASON.BLANK'],
  ] as const)('is refused of one %s', (_, history, over, code) =>
    given(enrolled(), ...history)
      .when(withdraw(over))
      .thenRefused(code),
  );

  it('happens once', () =>
    given(...after([enrolled()], record(), withdraw()))
      .when(withdraw({ withdrawnOn: day('2024-06-01') }))
      .thenRefused('CONSENT.WITHDRAWN_ALREADY', { withdrawnOn: '2024-05-01' }));
});

describe('a consent is in force', () => {
  it.each([
    ['2024-01-31', false],
    ['2024-02-01', true],
    ['2024-04-30', true],
    ['2024-05-01', false],
  ])('on %s: %s, when it began on 2024-02-01 and was withdrawn on 2024-05-01', (on, holds) =>
    expect(isConsentInForce({ ...terms, withdrawal: { withdrawnOn: day('2024-05-01') } }, day(on))).toBe(holds),
  );

  it('up to its last day, or without end', () => {
    expect(isConsentInForce({ ...terms, withdrawal: null }, day('2025-01-31'))).toBe(true);
    expect(isConsentInForce({ ...terms, withdrawal: null }, day('2025-02-01'))).toBe(false);
    expect(isConsentInForce({ ...terms, validUntil: null, withdrawal: null }, day('2035-02-01'))).toBe(true);
  });
});
