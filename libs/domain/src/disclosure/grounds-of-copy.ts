import type { Child } from '../child/child';
import { isConsentInForce } from '../child/consent/consent';
import { consentToShare } from '../child/consent/may-share';
import type { LocalDate } from '../calendar/local-date';
import type { ConsentId } from '../ids';
import type { Addressee } from './addressee';
import { copyFor } from './copy-for';

/** The consents that a copy rests on: to share with this partner, and to tell what it tells of other persons. */
export const groundsOfCopy = (child: Child, addressee: Addressee): readonly ConsentId[] => {
  const toShare = addressee.to === 'partner' ? consentToShare(child.consents, addressee) : null;
  const toTell = copyFor(child, addressee).toldByLeave.flatMap(({ consent }) => consent ?? []);
  return [...new Set([...(toShare === null ? [] : [toShare]), ...toTell].map(({ consentId }) => consentId))];
};

/** Whether every consent that a copy rests on is in force on a day: a copy that is not yet fetched ends with the first. */
export const doGroundsHold = (child: Child, grounds: readonly string[], on: LocalDate): boolean =>
  grounds.every((ground) =>
    child.consents.some((consent) => consent.consentId === ground && isConsentInForce(consent, on)),
  );
