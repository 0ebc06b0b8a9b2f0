import { neverReached, type Addressee } from '@understory/domain';
import { showDay } from './day';
import { basisNames, recipientNames } from './names';

/** For whom a copy is. One that leaves says on which day consents were looked at; the agency's own knows no day. */
export const showAddressee = (addressee: Addressee): string => {
  switch (addressee.to) {
    case 'agency':
      return 'the agency';
    case 'guardian':
      return `a guardian; consents as of ${showDay(addressee.on)}`;
    case 'partner':
      return (
        `${recipientNames[addressee.partner]}, ${basisNames[addressee.basis]}; ` +
        `consents as of ${showDay(addressee.on)}`
      );
    default:
      return neverReached(addressee);
  }
};
