import type { ConsentPurpose, ConsentRelation, DischargeOutcome, IncidentKind, PartnerKind } from '@understory/domain';

export const outcomeNames: Readonly<Record<DischargeOutcome, string>> = {
  completed: 'Completed',
  'referred-elsewhere': 'Referred elsewhere',
  'family-ended': 'Ended by the family',
  'moved-away': 'Moved away',
  'agency-ended': 'Ended by the agency',
  other: 'Other',
};

export const purposeNames: Readonly<Record<ConsentPurpose, string>> = {
  treatment: 'Treatment',
  sharing: 'Sharing the record',
  research: 'Research',
  disclosure: 'Telling facts',
};

export const partnerNames: Readonly<Record<PartnerKind, string>> = {
  school: 'school',
  'social-services': 'social services',
  'health-care': 'health care',
  court: 'court',
  other: 'another partner',
};

export const relationNames: Readonly<Record<ConsentRelation, string>> = {
  child: 'The child',
  parent: 'Parent',
  guardian: 'Guardian',
  'legal-custodian': 'Legal custodian',
  'other-representative': 'Other representative',
  'other-person': 'Other person',
};

export const incidentNames: Readonly<Record<IncidentKind, string>> = {
  restraint: 'Restraint',
  'critical-incident': 'Critical incident',
};

export const texts = {
  identity: 'Identity',
  known: (reference: string, bornMonth: string) => `Reference ${reference}, born ${bornMonth}.`,
  earlierReferences: (references: readonly string[]) =>
    `Earlier: ${references.join(', ')}. Imports and searches go on finding the child by it.`,
  reference: 'Reference',
  bornMonth: 'Birth month, as 2016-04',
  correctIdentity: 'Correct birth month or reference',
  agesAsSigned:
    'The birth month was corrected after these assessments were signed. Each keeps its signed age, and percents read with it, until it is corrected; its correction may change nothing else.',
  ageAsSigned: (on: string, signed: string, corrected: string) => `${on}: signed at ${signed}, would be ${corrected}`,
  stays: 'Stays',
  program: 'Program',
  from: 'From',
  to: 'To',
  ended: 'Ended by',
  endings: { transfer: 'transfer', discharge: 'discharge' },
  stillThere: 'in care',
  discharges: 'Discharges',
  dischargedAs: (on: string, outcome: string) => `Discharged on ${on}: ${outcome}`,
  closingTitle: 'The closing assessment is missing',
  closing: (from: string, to: string) =>
    `No discharge assessment lies between ${from} and ${to}. Sign one, so that this treatment can be read to its end.`,
  signClosing: 'Assess for discharge',
  discharge: 'Discharge',
  dischargedOn: 'Last day in care',
  outcome: 'Outcome',
  reason: 'Reason, kept for good',
  dischargeNow: 'Discharge the child',
  transfer: 'Transfer to another program',
  transferTo: 'Program the child goes to',
  transferredOn: 'First day there',
  transferNote:
    'The care team stays as it is. Where you have no part in that program, the record leaves your reach with the transfer.',
  transferNow: 'Transfer the child',
  readmit: 'Readmit',
  readmittedOn: 'First day back in care',
  readmitNow: 'Readmit the child',
  consents: 'Consents',
  noConsents: 'No consent is recorded.',
  purpose: 'For',
  partner: 'With whom, for sharing',
  nobody: 'not for sharing',
  givenBy: 'Given by',
  relation: 'Relation to the child',
  givenOn: 'Given on',
  validFrom: 'Valid from',
  validUntil: 'Valid until, empty while open-ended',
  valid: 'Valid',
  facts: (whom: string, kinds: string, recipient: string) => `Telling of ${whom}: ${kinds}, to ${recipient}`,
  ownFacts: 'the child',
  openEnded: 'open-ended',
  standing: 'Today',
  inForce: 'in force',
  notInForce: 'not in force',
  withdrawn: (on: string, by: string) => `withdrawn on ${on} by ${by}`,
  recordConsent: 'Record a consent',
  saveConsent: 'Record it',
  withdraw: (what: string) => `Withdraw: ${what}`,
  withdrawnOn: 'First day it holds no more',
  withdrawnBy: 'Withdrawn by',
  saveWithdrawal: 'Record the withdrawal',
  incidents: 'Incidents',
  noIncidents: 'No incident is recorded.',
  kind: 'Kind',
  when: 'When',
  minutes: 'Minutes, empty when not known',
  lasted: 'Lasted',
  minutesShort: (minutes: number | null) => (minutes === null ? 'not known' : `${minutes} min`),
  setting: 'Setting',
  description: 'What happened',
  corrected: (times: number) => (times === 1 ? 'corrected once' : `corrected ${times} times`),
  recordIncident: 'Record an incident',
  saveIncident: 'Record it',
  correctIncident: (what: string) => `Correct: ${what}`,
  saveCorrection: 'Correct it',
} as const;
