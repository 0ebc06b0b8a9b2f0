import type { LocalDate } from '../calendar/local-date';
import { isConsentInForce, type Consent } from '../child/consent/consent';
import type { Recipient } from '../child/consent/consent-event';
import type { ShareBasis } from '../consultation/consultation-event';
import { neverReached } from '../never-reached';
import { recipientOf, type Addressee } from './addressee';
import { isSamePerson, type FactKind, type FactTag } from './fact-tag';

export const withheldReasons = ['agency-copy', 'kind-unknown', 'person-unknown', 'order-needed', 'no-consent'] as const;
/** Why a fact is kept back; stable, since answers and audits name it. */
export type WithheldReason = (typeof withheldReasons)[number];

export type Telling =
  | { readonly told: true; readonly because: 'own-fact' | 'law' }
  | { readonly told: true; readonly because: 'consent'; readonly consent: Consent }
  | { readonly told: false; readonly reason: WithheldReason };

/**
 * Whether a fact may stand in a copy for somebody. One about the child may, as far as the copy itself may be made, except
 * the child's own substance use, which a minor consents to (42 CFR 2.14). One about anybody else may only with that
 * person's consent to tell this kind to this kind of recipient (42 CFR 2.31; UK DPA 2018, schedule 2, paragraph 16), or
 * where a law or a court reaches it; substance use only where the order is one for substance use (42 CFR 2.61). What is
 * not said is taken for the most protected.
 */
export const mayTell = (tag: FactTag, consents: readonly Consent[], addressee: Addressee): Telling => {
  const isOwn = tag.about === 'child';
  if (isOwn && tag.factKind !== 'substance-use') return { told: true, because: 'own-fact' };
  if (addressee.to === 'agency') {
    return isOwn ? { told: true, because: 'own-fact' } : { told: false, reason: 'agency-copy' };
  }
  const consent = consents.find((one) => allows(one, tag, recipientOf(addressee), addressee.on));
  if (consent !== undefined) return { told: true, because: 'consent', consent };
  const basis = addressee.to === 'partner' ? addressee.basis : null;
  if (basis !== null && reaches(basis, tag.factKind)) return { told: true, because: 'law' };
  return { told: false, reason: reasonOf(tag, basis) };
};

const allows = (
  consent: Consent,
  { about, factKind, person }: FactTag,
  recipient: Recipient | null,
  on: LocalDate,
): boolean =>
  consent.purpose === 'disclosure' &&
  consent.partner === recipient &&
  factKind !== null &&
  consent.factKinds.includes(factKind) &&
  (about === 'child' ? consent.relation === 'child' : isSamePerson(consent.person, person)) &&
  isConsentInForce(consent, on);

/** Whether the ground of a share reaches facts about somebody who did not consent. */
const reaches = (basis: ShareBasis, kind: FactKind | null): boolean => {
  switch (basis) {
    case 'guardian-consent':
    case 'own-consent':
      return false;
    case 'legal-duty':
    case 'court-order':
      return kind !== null && kind !== 'substance-use';
    case 'substance-use-order':
      return true;
    default:
      return neverReached(basis);
  }
};

/** What would have to be put right first. */
const reasonOf = ({ about, factKind, person }: FactTag, basis: ShareBasis | null): WithheldReason => {
  if (factKind === null) return 'kind-unknown';
  if (basis === 'legal-duty' || basis === 'court-order') return 'order-needed';
  return about !== 'child' && person === null ? 'person-unknown' : 'no-consent';
};
