import type { LocalDate } from '../../calendar/local-date';
import type { ConsentId } from '../../ids';
import type { Personal } from '../../personal';
import type { ConsentTerms } from './consent-event';

/** A consent as the record has it; a withdrawn one stays, with its end. */
export type Consent = ConsentTerms & {
  readonly consentId: ConsentId;
  readonly withdrawal: {
    readonly withdrawnOn: LocalDate;
    readonly withdrawnBy: Personal;
    readonly reason: Personal;
  } | null;
};

/** Whether a consent holds on a day: the day of withdrawal is the first on which it does not. */
export const isConsentInForce = (
  {
    validFrom,
    validUntil,
    withdrawal,
  }: Pick<Consent, 'validFrom' | 'validUntil'> & {
    readonly withdrawal: { readonly withdrawnOn: LocalDate } | null;
  },
  on: LocalDate,
): boolean =>
  validFrom <= on && (validUntil === null || on <= validUntil) && (withdrawal === null || on < withdrawal.withdrawnOn);
