import {
  localDateOfOffsetDateTime,
  type ConsentId,
  type CorrectIdentity,
  type CorrectIncident,
  type DischargeChild,
  type IncidentId,
  type IncidentReport,
  type ReadmitChild,
  type RecordConsent,
  type RecordIncident,
  type WithdrawConsent,
} from '@understory/domain';
import type { RecordConsentBody } from '../consents/record-consent.body';
import type { WithdrawConsentBody } from '../consents/withdraw-consent.body';
import type { CorrectIdentityBody } from '../course/correct-identity.body';
import type { DischargeChildBody } from '../course/discharge-child.body';
import type { ReadmitChildBody } from '../course/readmit-child.body';
import type { CorrectIncidentBody } from '../incidents/correct-incident.body';
import type { RecordIncidentBody } from '../incidents/record-incident.body';

// As in `commands-from.ts`, fields are named one by one.

export const correctIdentity = ({ bornMonth, reference, reason }: CorrectIdentityBody): CorrectIdentity => ({
  type: 'CorrectIdentity',
  bornMonth,
  ...(reference === null ? {} : { reference }),
  reason,
});

export const dischargeChild = ({ dischargedOn, outcome, reason }: DischargeChildBody): DischargeChild => ({
  type: 'DischargeChild',
  dischargedOn,
  outcome,
  reason,
});

export const readmitChild = ({ program, readmittedOn }: ReadmitChildBody): ReadmitChild => ({
  type: 'ReadmitChild',
  program,
  readmittedOn,
});

export const recordConsent = (consentId: ConsentId, body: RecordConsentBody): RecordConsent => ({
  type: 'RecordConsent',
  consentId,
  purpose: body.purpose,
  partner: body.partner,
  givenBy: body.givenBy,
  relation: body.relation,
  givenOn: body.givenOn,
  validFrom: body.validFrom,
  validUntil: body.validUntil,
  person: body.person,
  factKinds: body.factKinds,
});

export const withdrawConsent = (
  consentId: ConsentId,
  { withdrawnOn, withdrawnBy, reason }: WithdrawConsentBody,
): WithdrawConsent => ({ type: 'WithdrawConsent', consentId, withdrawnOn, withdrawnBy, reason });

export const recordIncident = (incidentId: IncidentId, body: RecordIncidentBody): RecordIncident => ({
  type: 'RecordIncident',
  incidentId,
  ...reportOf(body),
});

export const correctIncident = (incidentId: IncidentId, body: CorrectIncidentBody): CorrectIncident => ({
  type: 'CorrectIncident',
  incidentId,
  ...reportOf(body),
  reason: body.reason,
});

const reportOf = ({ kind, happenedAt, minutes, setting, description }: RecordIncidentBody): IncidentReport => {
  const written = localDateOfOffsetDateTime(happenedAt);
  if (written === null) throw new Error('A moment got past its rule.');
  return { kind, happenedAt, happenedOn: written.localDate, minutes, setting, description };
};
