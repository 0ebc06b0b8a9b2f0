import type { LocalDate } from '../../calendar/local-date';
import type { ShareBasis } from '../../consultation/consultation-event';
import { neverReached } from '../../never-reached';
import { isConsentInForce, type Consent } from './consent';
import type { PartnerKind } from './consent-event';

/**
 * Whether a report may be shared with a kind of partner on a day. What rests on a consent needs one that is recorded and
 * in force, given by the child or by somebody else as the basis says; a duty or an order of a court needs none.
 */
export const mayShare = (
  consents: readonly Pick<Consent, 'purpose' | 'partner' | 'relation' | 'validFrom' | 'validUntil' | 'withdrawal'>[],
  { basis, partner, on }: { readonly basis: ShareBasis; readonly partner: PartnerKind; readonly on: LocalDate },
): boolean => {
  const isGiven = (byChild: boolean): boolean =>
    consents.some(
      (consent) =>
        consent.purpose === 'sharing' &&
        consent.partner === partner &&
        (consent.relation === 'child') === byChild &&
        isConsentInForce(consent, on),
    );
  switch (basis) {
    case 'guardian-consent':
      return isGiven(false);
    case 'own-consent':
      return isGiven(true);
    case 'legal-duty':
    case 'court-order':
    case 'substance-use-order':
      return true;
    default:
      return neverReached(basis);
  }
};
