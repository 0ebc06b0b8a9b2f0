import {
  arousalStates,
  assessmentKinds,
  demonstrationNormSet,
  functionCount,
  regionsBottomUp,
  type AmendmentId,
  sixRAnswers,
  type AssessmentId,
  type ConsentId,
  type DoseId,
  type HistoryEntryId,
  type IncidentId,
  type InterventionId,
  type LocalDate,
  type RelationalHealthId,
  type RiskEstimateId,
  type Score,
} from '@understory/domain';
import fc from 'fast-check';

/** Stands in every personal text below, so that a spec can look for it where no plain text may be. */
export const personalMark = 'Plain';

// Few ids and days, so that commands meet what earlier ones left: some are accepted, some refused.
export const few = fc.constantFrom('a', 'b', 'c');
export const anyDay = fc
  .integer({ min: 0, max: 24 })
  .map((days) => `2025-0${1 + (days % 9)}-1${days % 10}` as LocalDate);
export const anyName = fc.constantFrom(`${personalMark} Ada`, `${personalMark} Ben`);
export const reason = `${personalMark} reason`;

export const anyRating = fc.record({
  kind: fc.constantFrom(...assessmentKinds),
  assessedOn: anyDay,
  scores: fc.constantFrom(3, 6, 9).map((score) => Array.from({ length: functionCount }, () => score as Score)),
  relationalHealth: fc.constantFrom(null, 4, 7),
  rater: anyName,
});
export const printed = (percentHundredths: number) => ({
  scoreHundredths: null,
  typicalHundredths: null,
  percentHundredths,
});
export const anyPlan = fc.record({
  reference: few.map((id) => `${personalMark} of ${id}`),
  region: fc.constantFrom(...regionsBottomUp),
  kind: fc.constant('therapeutic' as const),
  activity: fc.constantFrom(`${personalMark} drumming`, `${personalMark} rocking`),
  setting: fc.constant('home'),
  providerRole: fc.constant('caregiver'),
  timesPerDay: fc.constantFrom(1, 2),
  minutes: fc.constantFrom(10, 20),
  daysPerWeek: fc.constant(7),
  startsOn: anyDay,
  endsOn: fc.constant(null),
});
const anyState = fc.constantFrom(null, ...arousalStates);
const anyStates = { stateBefore: anyState, stateAfter: anyState };
export const anyDelivery = fc
  .record({ deliveredOn: anyDay, minutes: fc.constantFrom(5, 10), deliveredBy: anyName, ...anyStates })
  .map((delivery) => ({ ...delivery, deliveredAt: `${delivery.deliveredOn}T10:00:00+01:00` }));

export const anyAnswer = fc.constantFrom(...sixRAnswers);
export const anyNote = fc.constantFrom(null, `${personalMark} note`);
export const anySixRs = fc.record({
  answeredOn: anyDay,
  ...{ relational: anyAnswer, relevant: anyAnswer, repetitive: anyAnswer },
  ...{ rewarding: anyAnswer, rhythmic: anyAnswer, respectful: anyAnswer },
  ...{ relationalNote: anyNote, relevantNote: anyNote, repetitiveNote: anyNote },
  ...{ rewardingNote: anyNote, rhythmicNote: anyNote, respectfulNote: anyNote },
});

export const anyIncident = fc
  .record({
    kind: fc.constantFrom('restraint' as const, 'critical-incident' as const),
    happenedOn: anyDay,
    minutes: fc.constantFrom(null, 3, 5),
    setting: fc.constant(`${personalMark} hall`),
    description: fc.constantFrom(`${personalMark} held`, `${personalMark} fell`),
  })
  .map((incident) => ({ ...incident, happenedAt: `${incident.happenedOn}T11:00:00+01:00` }));
export const incidentId = few.map((id) => `incident-${id}` as IncidentId);
export const consentId = few.map((id) => `consent-${id}` as ConsentId);
export const amendmentId = few.map((id) => `amendment-${id}` as AmendmentId);
export const assessmentId = few.map((id) => `assessment-${id}` as AssessmentId);
export const interventionId = few.map((id) => `intervention-${id}` as InterventionId);
export const doseId = few.map((id) => `dose-${id}` as DoseId);
export const anyAccount = fc.record({
  period: fc.constantFrom('intrauterine' as const, 'infancy' as const),
  strand: fc.constant('adversity' as const),
  value: fc.constantFrom(3, 9),
  confidence: fc.constant('low' as const),
  source: fc.constant('carer' as const),
  reportedOn: anyDay,
  note: anyNote,
  about: fc.constant('caregiver' as const),
  factKind: fc.constantFrom(null, 'substance-use' as const),
  person: fc.constantFrom(null, `${personalMark} mother`),
});
export const anyTerms = fc.constantFrom(
  { purpose: 'treatment' as const, partner: null, person: null, factKinds: [] },
  {
    ...{ purpose: 'disclosure' as const, partner: 'school' as const, person: `${personalMark} mother` },
    factKinds: ['substance-use' as const],
  },
);
export const anyRelational = fc.record({
  family: fc.constantFrom(3, 9),
  school: fc.constant(null),
  peers: fc.constant(null),
  community: fc.constant(null),
  ratedOn: anyDay,
  rater: anyName,
  note: anyNote,
});
export const entryId = few.map((id) => `entry-${id}` as HistoryEntryId);
export const relationalHealthId = few.map((id) => `relational-${id}` as RelationalHealthId);
export const anyEstimate = fc.record({
  period: fc.constant(null),
  estimate: fc.constantFrom(`${personalMark} high`, `${personalMark} low`),
  reportedOn: anyDay,
});
export const estimateId = few.map((id) => `estimate-${id}` as RiskEstimateId);
export const signer = (accountId: string, certified: boolean) => ({
  ...{ accountId, certified },
  reliedOn: { stream: `staff-${accountId}`, revision: 0, policyVersion: 1 },
});
export const normSet = { name: demonstrationNormSet.name, version: 1 };
