import type { LocalDate } from '../../calendar/local-date';
import type { ShareBasis } from '../../consultation/consultation-event';
import { neverReached } from '../../never-reached';
import { isConsentInForce, type Consent } from './consent';
import type { PartnerKind } from './consent-event';

type Asked = { readonly basis: ShareBasis; readonly partner: PartnerKind; readonly on: LocalDate };
type Given = Pick<Consent, 'purpose' | 'partner' | 'relation' | 'validFrom' | 'validUntil' | 'withdrawal'>;

/**
 * Whether a report may be shared with a kind of partner on a day. What rests on a consent needs one that is recorded and
 * in force, given by the child or by somebody else as the basis says; a duty or an order of a court needs none.
 */
export const mayShare = (consents: readonly Given[], asked: Asked): boolean =>
  !restsOnConsent(asked.basis) || consentToShare(consents, asked) !== null;

/** The consent that such a share rests on; null where there is none, and where it needs none. */
export const consentToShare = <Recorded extends Given>(
  consents: readonly Recorded[],
  { basis, partner, on }: Asked,
): Recorded | null =>
  consents.find(
    (consent) =>
      restsOnConsent(basis) &&
      consent.purpose === 'sharing' &&
      consent.partner === partner &&
      (consent.relation === 'child') === (basis === 'own-consent') &&
      isConsentInForce(consent, on),
  ) ?? null;

const restsOnConsent = (basis: ShareBasis): boolean => {
  switch (basis) {
    case 'guardian-consent':
    case 'own-consent':
      return true;
    case 'legal-duty':
    case 'court-order':
    case 'substance-use-order':
      return false;
    default:
      return neverReached(basis);
  }
};
