import { accept, refuse, type Decision } from '../../decision';
import { isBlank } from '../../is-blank';
import type { RecordConsent } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';

export const decideRecordConsent = (
  { type: _, ...consent }: RecordConsent,
  { consents }: EnrolledChild,
): Decision<ChildEventDraft> => {
  const { consentId, purpose, partner, givenBy, givenOn, validFrom, validUntil } = consent;
  if (consents.some((other) => other.consentId === consentId)) return refuse('CONSENT.ID_TAKEN');
  if (isBlank(givenBy)) return refuse('CONSENT.GIVEN_BY_BLANK');
  if (purpose === 'sharing' && partner === null) return refuse('CONSENT.PARTNER_MISSING');
  if (purpose !== 'sharing' && partner !== null) return refuse('CONSENT.PARTNER_NOT_ASKED', { purpose });
  if (validFrom < givenOn) return refuse('CONSENT.VALID_BEFORE_GIVEN', { givenOn, validFrom });
  if (validUntil !== null && validUntil < validFrom) {
    return refuse('CONSENT.ENDS_BEFORE_START', { validFrom, validUntil });
  }
  return accept({ type: 'ConsentRecorded', data: consent, occurredOn: givenOn });
};
