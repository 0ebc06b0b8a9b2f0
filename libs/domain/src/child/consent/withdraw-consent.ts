import { accept, refuse, type Decision } from '../../decision';
import { isBlank } from '../../is-blank';
import type { WithdrawConsent } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';

export const decideWithdrawConsent = (
  { consentId, withdrawnOn, withdrawnBy, reason }: WithdrawConsent,
  { consents }: EnrolledChild,
): Decision<ChildEventDraft> => {
  const consent = consents.find((other) => other.consentId === consentId);
  if (consent === undefined) return refuse('CONSENT.UNKNOWN');
  const { withdrawal, givenOn } = consent;
  if (withdrawal !== null) return refuse('CONSENT.WITHDRAWN_ALREADY', { withdrawnOn: withdrawal.withdrawnOn });
  if (withdrawnOn < givenOn) return refuse('CONSENT.WITHDRAWN_BEFORE_GIVEN', { givenOn });
  if (isBlank(withdrawnBy)) return refuse('CONSENT.WITHDRAWN_BY_BLANK');
  if (isBlank(reason)) return refuse('REASON.BLANK');
  const data = { consentId, withdrawnOn, withdrawnBy, reason };
  return accept({ type: 'ConsentWithdrawn', data, occurredOn: withdrawnOn });
};
