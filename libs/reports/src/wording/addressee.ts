import { neverReached, type Addressee } from '@understory/domain';
import { basisNames, recipientNames } from './names';

/** For whom a copy is; repeated on every page. */
export const showAddressee = (addressee: Addressee): string => {
  switch (addressee.to) {
    case 'agency':
      return 'The agency\u2019s copy';
    case 'guardian':
      return 'Copy for a guardian';
    case 'partner':
      return `Copy for ${recipientNames[addressee.partner]}, ${basisNames[addressee.basis]}`;
    default:
      return neverReached(addressee);
  }
};
