import {
  assessmentKinds,
  demonstrationNormSet,
  functionCount,
  regionsBottomUp,
  type AmendmentId,
  sixRAnswers,
  type AssessmentId,
  type ChildCommand,
  type ConsentId,
  type DoseId,
  type EventId,
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
const few = fc.constantFrom('a', 'b', 'c');
const anyDay = fc.integer({ min: 0, max: 24 }).map((days) => `2025-0${1 + (days % 9)}-1${days % 10}` as LocalDate);
const anyName = fc.constantFrom(`${personalMark} Ada`, `${personalMark} Ben`);
const reason = `${personalMark} reason`;

const anyRating = fc.record({
  kind: fc.constantFrom(...assessmentKinds),
  assessedOn: anyDay,
  scores: fc.constantFrom(3, 6, 9).map((score) => Array.from({ length: functionCount }, () => score as Score)),
  relationalHealth: fc.constantFrom(null, 4, 7),
  rater: anyName,
});
const printed = (percentHundredths: number) => ({ scoreHundredths: null, typicalHundredths: null, percentHundredths });
const anyPlan = fc.record({
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
const anyDelivery = fc
  .record({ deliveredOn: anyDay, minutes: fc.constantFrom(5, 10), deliveredBy: anyName })
  .map((delivery) => ({ ...delivery, deliveredAt: `${delivery.deliveredOn}T10:00:00+01:00` }));

const anyAnswer = fc.constantFrom(...sixRAnswers);
const anyNote = fc.constantFrom(null, `${personalMark} note`);
const anySixRs = fc.record({
  answeredOn: anyDay,
  ...{ relational: anyAnswer, relevant: anyAnswer, repetitive: anyAnswer },
  ...{ rewarding: anyAnswer, rhythmic: anyAnswer, respectful: anyAnswer },
  ...{ relationalNote: anyNote, relevantNote: anyNote, repetitiveNote: anyNote },
  ...{ rewardingNote: anyNote, rhythmicNote: anyNote, respectfulNote: anyNote },
});

const anyIncident = fc
  .record({
    kind: fc.constantFrom('restraint' as const, 'critical-incident' as const),
    happenedOn: anyDay,
    minutes: fc.constantFrom(null, 3, 5),
    setting: fc.constant(`${personalMark} hall`),
    description: fc.constantFrom(`${personalMark} held`, `${personalMark} fell`),
  })
  .map((incident) => ({ ...incident, happenedAt: `${incident.happenedOn}T11:00:00+01:00` }));
const incidentId = few.map((id) => `incident-${id}` as IncidentId);
const consentId = few.map((id) => `consent-${id}` as ConsentId);
const amendmentId = few.map((id) => `amendment-${id}` as AmendmentId);
const assessmentId = few.map((id) => `assessment-${id}` as AssessmentId);
const interventionId = few.map((id) => `intervention-${id}` as InterventionId);
const doseId = few.map((id) => `dose-${id}` as DoseId);
const anyAccount = fc.record({
  period: fc.constantFrom('intrauterine' as const, 'infancy' as const),
  strand: fc.constant('adversity' as const),
  value: fc.constantFrom(3, 9),
  confidence: fc.constant('low' as const),
  source: fc.constant('carer' as const),
  reportedOn: anyDay,
  note: anyNote,
  concernsThirdPerson: fc.boolean(),
});
const anyRelational = fc.record({
  family: fc.constantFrom(3, 9),
  school: fc.constant(null),
  peers: fc.constant(null),
  community: fc.constant(null),
  ratedOn: anyDay,
  rater: anyName,
  note: anyNote,
});
const entryId = few.map((id) => `entry-${id}` as HistoryEntryId);
const relationalHealthId = few.map((id) => `relational-${id}` as RelationalHealthId);
const anyEstimate = fc.record({
  period: fc.constant(null),
  estimate: fc.constantFrom(`${personalMark} high`, `${personalMark} low`),
  reportedOn: anyDay,
});
const estimateId = few.map((id) => `estimate-${id}` as RiskEstimateId);
const signer = (accountId: string, certified: boolean) => ({
  ...{ accountId, certified },
  reliedOn: { stream: `staff-${accountId}`, revision: 0, policyVersion: 1 },
});
const normSet = { name: demonstrationNormSet.name, version: 1 };

export const enrolMadeUp: ChildCommand = {
  type: 'EnrolChild',
  reference: `${personalMark} A-17`,
  bornMonth: '2016-04',
  program: 'Day treatment',
  enrolledOn: '2025-01-01' as LocalDate,
  demonstration: true,
};

/** Everything that a person may do with a child once enrolled. */
export const anyCommand: fc.Arbitrary<ChildCommand> = fc.oneof(
  fc.record({
    type: fc.constant('TransferProgram' as const),
    program: fc.constantFrom('Day', 'Home'),
    transferredOn: anyDay,
  }),
  fc.record({
    type: fc.constant('DischargeChild' as const),
    dischargedOn: anyDay,
    outcome: fc.constant('completed' as const),
    reason: fc.constant(reason),
  }),
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('ReadmitChild' as const),
      program: fc.constantFrom('Day', 'Home'),
      readmittedOn: anyDay,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(incidentId, anyIncident).map(([id, incident]) => ({
      type: 'RecordIncident' as const,
      ...incident,
      incidentId: id,
    })),
  },
  fc.tuple(incidentId, anyIncident).map(([id, incident]) => ({
    type: 'CorrectIncident' as const,
    ...incident,
    incidentId: id,
    reason,
  })),
  fc.tuple(consentId, anyDay, anyName).map(([id, on, givenBy]) => ({
    type: 'RecordConsent' as const,
    consentId: id,
    purpose: 'treatment' as const,
    partner: null,
    givenBy,
    relation: 'parent' as const,
    givenOn: on,
    validFrom: on,
    validUntil: null,
  })),
  fc.tuple(consentId, anyDay, anyName).map(([id, withdrawnOn, withdrawnBy]) => ({
    type: 'WithdrawConsent' as const,
    consentId: id,
    withdrawnOn,
    withdrawnBy,
    reason,
  })),
  {
    weight: 2,
    arbitrary: fc.tuple(amendmentId, anyName).map(([id, requestedBy]) => ({
      type: 'RequestAmendment' as const,
      amendmentId: id,
      requestedBy,
      relation: 'guardian' as const,
      asks: `${personalMark} wish`,
      receivedOn: '2025-01-10' as LocalDate,
      entry: { eventId: 'e' as EventId, type: 'ChildEnrolled' as const, revision: 0, subject: null, corrects: false },
    })),
  },
  amendmentId.map((id) => ({
    type: 'ExtendAmendment' as const,
    amendmentId: id,
    extendedOn: '2025-01-12' as LocalDate,
    reason,
  })),
  {
    weight: 2,
    arbitrary: amendmentId.map((id) => ({
      type: 'DenyAmendment' as const,
      amendmentId: id,
      decidedOn: '2025-02-01' as LocalDate,
      ground: 'accurate-and-complete' as const,
      reason,
    })),
  },
  fc.tuple(amendmentId, anyName).map(([id, filedBy]) => ({
    type: 'FileDisagreement' as const,
    amendmentId: id,
    filedOn: '2025-03-01' as LocalDate,
    filedBy,
    statement: `${personalMark} statement`,
  })),
  amendmentId.map((id) => ({
    type: 'RebutDisagreement' as const,
    amendmentId: id,
    rebuttedOn: '2025-04-01' as LocalDate,
    statement: `${personalMark} answer`,
  })),
  fc.record({ type: fc.constant('ChangeCareTeam' as const), accountIds: fc.subarray(['x', 'y']), on: anyDay }),
  {
    weight: 3,
    arbitrary: fc
      .tuple(anyRating, assessmentId)
      .map(([rating, id]) => ({ type: 'SignAssessment' as const, ...rating, assessmentId: id, normSet })),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(anyRating, assessmentId).map(([rating, id]) => ({
      ...{ type: 'SignAssessment' as const, ...rating, assessmentId: id, normSet },
      signer: signer('x', false),
    })),
  },
  assessmentId.map((id) => ({
    ...{ type: 'CosignAssessment' as const, assessmentId: id, on: '2025-09-09' as LocalDate },
    signer: signer('y', true),
  })),
  assessmentId.map((id) => ({
    ...{ type: 'DeclineCosignature' as const, assessmentId: id, on: '2025-09-09' as LocalDate, reason },
    signer: signer('y', true),
  })),
  {
    weight: 2,
    arbitrary: fc
      .tuple(anyRating, assessmentId)
      .map(([rating, id]) => ({ type: 'CorrectAssessment' as const, ...rating, assessmentId: id, reason })),
  },
  fc.record({
    type: fc.constant('TranscribeOfficialValues' as const),
    assessmentId,
    domains: fc.constantFrom(7000, 9000).map((percent) => ({
      'sensory-integration': printed(percent),
      'self-regulation': printed(percent),
      relational: printed(percent),
      cognitive: printed(percent),
    })),
    cmrHundredths: fc.constantFrom(null, 85),
    reportedOn: fc.constant('2025-12-01' as LocalDate),
    source: anyName,
    reason: fc.constantFrom(null, reason),
  }),
  fc.record({
    type: fc.constant('RecordSecondRating' as const),
    assessmentId,
    scores: fc.constantFrom(4, 8).map((score) => Array.from({ length: functionCount }, () => score as Score)),
    rater: anyName,
    reason: fc.constantFrom(null, reason),
  }),
  assessmentId.map((id) => ({ type: 'VoidAssessment' as const, assessmentId: id, reason })),
  fc.constantFrom(1, 2).map((version) => ({
    type: 'RereadAssessments' as const,
    normSet: { ...normSet, version },
    on: '2025-09-09' as LocalDate,
    reason,
  })),
  {
    weight: 3,
    arbitrary: fc
      .tuple(anyPlan, interventionId)
      .map(([plan, id]) => ({ type: 'PlanIntervention' as const, ...plan, interventionId: id })),
  },
  fc
    .tuple(anyPlan, interventionId)
    .map(([plan, id]) => ({ type: 'ChangeIntervention' as const, ...plan, interventionId: id, reason })),
  {
    weight: 4,
    arbitrary: fc
      .tuple(anyDelivery, doseId, interventionId)
      .map(([delivery, id, of]) => ({ type: 'DeliverDose' as const, ...delivery, doseId: id, interventionId: of })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(anyDelivery, doseId)
      .map(([delivery, id]) => ({ type: 'CorrectDose' as const, ...delivery, doseId: id, reason })),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...regionsBottomUp).map((focus) => ({
      ...{ type: 'ApproveFocus' as const, focus, on: '2025-03-03' as LocalDate, reason },
      overrideReason: reason,
      essentialBelow: () => (focus === 'brainstem' ? null : ('brainstem' as const)),
    })),
  },
  fc.tuple(interventionId, anyDay).map(([id, endedOn]) => ({
    ...{ type: 'EndIntervention' as const, interventionId: id, endedOn, reason },
  })),
  fc.tuple(interventionId, fc.constantFrom(null, reason)).map(([id, why]) => ({
    ...{ type: 'MakeInterventionPrimary' as const, interventionId: id, on: '2025-03-03' as LocalDate, reason: why },
    essentialBelow: () => null,
  })),
  {
    weight: 2,
    arbitrary: fc.tuple(interventionId, anySixRs).map(([id, answers]) => ({
      ...{ type: 'AnswerSixRs' as const, ...answers, interventionId: id },
    })),
  },
  fc.tuple(anyDelivery, doseId, doseId, interventionId).map(([delivery, one, other, of]) => ({
    type: 'DeliverDoses' as const,
    doses: [
      { ...delivery, doseId: one, interventionId: of },
      { ...delivery, deliveredAt: `${delivery.deliveredOn}T11:00:00+01:00`, doseId: other, interventionId: of },
    ],
  })),
  fc.tuple(anyAccount, entryId).map(([account, id]) => ({ type: 'RecordHistory' as const, ...account, entryId: id })),
  fc
    .tuple(anyAccount, entryId)
    .map(([account, id]) => ({ type: 'CorrectHistory' as const, ...account, entryId: id, reason })),
  fc
    .tuple(anyRelational, relationalHealthId)
    .map(([rated, id]) => ({ type: 'RecordRelationalHealth' as const, ...rated, relationalHealthId: id })),
  fc
    .tuple(anyRelational, relationalHealthId)
    .map(([rated, id]) => ({ type: 'CorrectRelationalHealth' as const, ...rated, relationalHealthId: id, reason })),
  fc
    .tuple(anyEstimate, estimateId)
    .map(([read, id]) => ({ type: 'TranscribeRiskEstimate' as const, ...read, estimateId: id })),
  fc
    .tuple(anyEstimate, estimateId)
    .map(([read, id]) => ({ type: 'CorrectRiskEstimate' as const, ...read, estimateId: id, reason })),
);
