import { accept, refuse, type Decision, type Refusal } from '../../decision';
import { isBlank } from '../../is-blank';
import type { RecordConsent } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';
import { isRetracted } from '../retraction/is-retracted';
import type { ConsentTerms } from './consent-event';

export const decideRecordConsent = (
  { type: _, ...consent }: RecordConsent,
  child: EnrolledChild,
): Decision<ChildEventDraft> => {
  const { consentId, givenBy, givenOn, validFrom, validUntil } = consent;
  if (child.consents.some((other) => other.consentId === consentId)) return refuse('CONSENT.ID_TAKEN');
  if (isRetracted(child, 'consent', consentId)) return refuse('CONSENT.RETRACTED');
  if (isBlank(givenBy)) return refuse('CONSENT.GIVEN_BY_BLANK');
  const unfit = consent.purpose === 'disclosure' ? unfitDisclosure(consent) : unfitTerms(consent);
  if (unfit !== null) return unfit;
  if (validFrom < givenOn) return refuse('CONSENT.VALID_BEFORE_GIVEN', { givenOn, validFrom });
  if (validUntil !== null && validUntil < validFrom) {
    return refuse('CONSENT.ENDS_BEFORE_START', { validFrom, validUntil });
  }
  return accept({ type: 'ConsentRecorded', data: consent, occurredOn: givenOn });
};

/** Treatment, sharing and research are the child's: whoever consents acts for it, and speaks of nobody else. */
const unfitTerms = ({ purpose, partner, relation, person, factKinds }: ConsentTerms): Refusal | null => {
  if (purpose === 'sharing' && partner === null) return refuse('CONSENT.PARTNER_MISSING');
  if (purpose !== 'sharing' && partner !== null) return refuse('CONSENT.PARTNER_NOT_ASKED', { purpose });
  if (partner === 'guardian') return refuse('CONSENT.GUARDIAN_NO_PARTNER');
  if (relation === 'other-person') return refuse('CONSENT.RELATION_UNFIT', { purpose });
  if (person !== null || factKinds.length > 0) return refuse('CONSENT.FACTS_NOT_ASKED', { purpose });
  return null;
};

/** To tell facts about somebody: to whom, of which kinds, and whose; the child's own are nobody else's to give. */
const unfitDisclosure = ({ partner, relation, person, factKinds }: ConsentTerms): Refusal | null => {
  if (partner === null) return refuse('CONSENT.RECIPIENT_MISSING');
  if (factKinds.length === 0) return refuse('CONSENT.KINDS_MISSING');
  if (relation === 'child') return person === null ? null : refuse('CONSENT.PERSON_NOT_ASKED');
  return person === null || isBlank(person) ? refuse('CONSENT.PERSON_MISSING') : null;
};
