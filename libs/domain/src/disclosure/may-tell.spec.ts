import type { Consent } from '../child/consent/consent';
import { day } from '../given/ratings';
import type { ConsentId } from '../ids';
import { agencyCopy, type Addressee } from './addressee';
import { factKinds, type FactTag } from './fact-tag';
import { mayTell, type WithheldReason } from './may-tell';

const on = day('2026-03-01');
const consentOf = (over: Partial<Consent> = {}): Consent => ({
  consentId: 'c' as ConsentId,
  purpose: 'disclosure',
  partner: 'school',
  givenBy: 'A. Mother',
  relation: 'parent',
  givenOn: day('2026-01-01'),
  validFrom: day('2026-01-01'),
  validUntil: null,
  person: 'mother',
  factKinds: ['substance-use'],
  withdrawal: null,
  ...over,
});
const bases = ['guardian-consent', 'own-consent', 'legal-duty', 'court-order', 'substance-use-order'] as const;
const school = (basis: (typeof bases)[number] = 'guardian-consent'): Addressee => ({
  ...{ to: 'partner', partner: 'school', basis, on },
});
const guardian: Addressee = { to: 'guardian', on };

const child = (factKind: FactTag['factKind'] = null): FactTag => ({ about: 'child', factKind, person: null });
const mother = (factKind: FactTag['factKind'] = 'substance-use'): FactTag => ({
  ...{ about: 'caregiver', factKind, person: 'mother' },
});
const somebody = (factKind: FactTag['factKind']): FactTag => ({ about: 'other-person', factKind, person: null });
const consent = consentOf();
const ofChild = consentOf({ relation: 'child', person: null });

type Outcome = 'own-fact' | 'consent' | 'law' | WithheldReason;
const outcome = (tag: FactTag, consents: readonly Consent[], addressee: Addressee): Outcome => {
  const telling = mayTell(tag, consents, addressee);
  return telling.told ? telling.because : telling.reason;
};

describe('whether a fact may stand in a copy', () => {
  it.each<readonly [string, FactTag, readonly Consent[], Addressee, Outcome]>([
    // About the child.
    ['a fact about the child, in the agency’s copy', child(), [], agencyCopy, 'own-fact'],
    ['a fact about the child, to a partner', child(), [], school(), 'own-fact'],
    ['the child’s health, to a guardian', child('mental-health'), [], guardian, 'own-fact'],
    ['the child’s substance use, in the agency’s copy', child('substance-use'), [], agencyCopy, 'own-fact'],
    ['the child’s substance use, to a partner', child('substance-use'), [], school('own-consent'), 'no-consent'],
    ['the child’s substance use, to a guardian', child('substance-use'), [], guardian, 'no-consent'],
    ['the child’s substance use, which the child lets be told', child('substance-use'), [ofChild], school(), 'consent'],
    [
      'the child’s substance use, which the mother lets be told',
      child('substance-use'),
      [consent],
      school(),
      'no-consent',
    ],
    ['the child’s substance use, by order', child('substance-use'), [], school('substance-use-order'), 'law'],
    // About somebody else.
    ['of a caregiver, in the agency’s copy', mother(), [consent], agencyCopy, 'agency-copy'],
    ['of a caregiver, who consented to nothing', mother(), [], school(), 'no-consent'],
    ['of a caregiver, who consented', mother(), [consent], school(), 'consent'],
    ['of a caregiver, who consented, on any ground', mother(), [consent], school('legal-duty'), 'consent'],
    ['of a caregiver, who consented in capitals', mother(), [consentOf({ person: ' Mother ' })], school(), 'consent'],
    [
      'of a caregiver, where another one consented',
      mother(),
      [consentOf({ person: 'father' })],
      school(),
      'no-consent',
    ],
    ['of a caregiver, where the child consented', mother(), [ofChild], school(), 'no-consent'],
    ['of a caregiver, of another kind', mother('mental-health'), [consent], school(), 'no-consent'],
    ['of a caregiver, to another recipient', mother(), [consent], guardian, 'no-consent'],
    ['of a caregiver, to a guardian by name', mother(), [consentOf({ partner: 'guardian' })], guardian, 'consent'],
    ['of a caregiver, where a guardian shares', mother(), [consentOf({ purpose: 'sharing' })], school(), 'no-consent'],
    ['of whom it is not said', somebody('other'), [consentOf({ factKinds })], school(), 'person-unknown'],
    ['of what kind is not said', mother(null), [consentOf({ factKinds })], school(), 'kind-unknown'],
    // By law.
    ['of health, by legal duty', mother('mental-health'), [], school('legal-duty'), 'law'],
    ['of violence, by order of a court', somebody('violence-or-crime'), [], school('court-order'), 'law'],
    ['of substance use, by legal duty', mother(), [], school('legal-duty'), 'order-needed'],
    ['of substance use, by another order', mother(), [], school('court-order'), 'order-needed'],
    ['of substance use, by an order for it', mother(), [], school('substance-use-order'), 'law'],
    ['of an unknown kind, by order of a court', somebody(null), [], school('court-order'), 'kind-unknown'],
    ['of an unknown kind, by an order for substance use', somebody(null), [], school('substance-use-order'), 'law'],
  ])('%s', (_, tag, consents, addressee, expected) => expect(outcome(tag, consents, addressee)).toBe(expected));

  it('follows a consent from its first day to the day before it ends or is withdrawn', () => {
    const withdrawal = { withdrawnOn: on, withdrawnBy: 'A. Mother', reason: 'changed her mind' };
    const told = (over: Partial<Consent>) => outcome(mother(), [consentOf(over)], school());
    expect(told({ validFrom: on })).toBe('consent');
    expect(told({ validFrom: day('2026-03-02') })).toBe('no-consent');
    expect(told({ validUntil: on })).toBe('consent');
    expect(told({ validUntil: day('2026-02-28') })).toBe('no-consent');
    expect(told({ withdrawal })).toBe('no-consent');
    expect(told({ withdrawal: { ...withdrawal, withdrawnOn: day('2026-03-02') } })).toBe('consent');
  });

  it('never tells of a third person’s substance use without that person or an order for it', () => {
    for (const about of ['caregiver', 'other-person'] as const)
      for (const factKind of ['substance-use', null] as const)
        for (const basis of bases.filter((each) => each !== 'substance-use-order'))
          expect(mayTell({ about, factKind, person: 'mother' }, [ofChild], school(basis)).told).toBe(false);
  });
});
