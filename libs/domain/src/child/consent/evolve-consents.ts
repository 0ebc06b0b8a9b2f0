import type { RecordedChildEvent } from '../child-event';
import type { Consent } from './consent';
import type { ConsentEvent } from './consent-event';

type Recorded = Extract<RecordedChildEvent, { readonly type: ConsentEvent['type'] }>;

export const evolveConsents = (consents: readonly Consent[], event: Recorded): readonly Consent[] => {
  if (event.type === 'ConsentRecorded') return [...consents, { ...event.data, withdrawal: null }];
  const { consentId, ...withdrawal } = event.data;
  return consents.map((consent) => (consent.consentId === consentId ? { ...consent, withdrawal } : consent));
};
