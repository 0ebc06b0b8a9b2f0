import type { LocalDate } from '../calendar/local-date';
import type { PartnerKind, Recipient } from '../child/consent/consent-event';
import type { ShareBasis } from '../consultation/consultation-event';
import { neverReached } from '../never-reached';

/**
 * For whom a copy of the record is made: a report, a share, any file that leaves. What staff see on screen is no copy: the
 * care team treats the child with the whole record, and every look is written down.
 */
export type Addressee =
  | { readonly to: 'agency' }
  | { readonly to: 'guardian'; readonly on: LocalDate }
  | { readonly to: 'partner'; readonly partner: PartnerKind; readonly basis: ShareBasis; readonly on: LocalDate };

/** The copy that stays in the house. It is for whoever opens the file, so nobody's consent can be asked for. */
export const agencyCopy: Addressee = { to: 'agency' };

/** By which word a consent names whoever gets the copy; null for the agency itself. */
export const recipientOf = (addressee: Addressee): Recipient | null => {
  switch (addressee.to) {
    case 'agency':
      return null;
    case 'guardian':
      return 'guardian';
    case 'partner':
      return addressee.partner;
    default:
      return neverReached(addressee);
  }
};
