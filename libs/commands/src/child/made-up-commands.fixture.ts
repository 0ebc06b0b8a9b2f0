import {
  functionCount,
  regionsBottomUp,
  type ChildCommand,
  type EventId,
  type LocalDate,
  type Score,
} from '@understory/domain';
import fc from 'fast-check';
import {
  amendmentId,
  anyAccount,
  anyDay,
  anyDelivery,
  anyEstimate,
  anyIncident,
  anyName,
  anyPlan,
  anyRating,
  anyRelational,
  anySixRs,
  anyTerms,
  assessmentId,
  consentId,
  doseId,
  entryId,
  estimateId,
  incidentId,
  interventionId,
  normSet,
  personalMark,
  printed,
  reason,
  relationalHealthId,
  signer,
} from './made-up-facts.fixture';

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
  fc.tuple(consentId, anyDay, anyName, anyTerms).map(([id, on, givenBy, terms]) => ({
    type: 'RecordConsent' as const,
    consentId: id,
    ...terms,
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
  incidentId.map((id) => ({ type: 'RetractIncident' as const, incidentId: id, reason })),
  entryId.map((id) => ({ type: 'RetractHistory' as const, entryId: id, reason })),
  relationalHealthId.map((id) => ({ type: 'RetractRelationalHealth' as const, relationalHealthId: id, reason })),
  estimateId.map((id) => ({ type: 'RetractRiskEstimate' as const, estimateId: id, reason })),
  assessmentId.map((id) => ({ type: 'RetractOfficialValues' as const, assessmentId: id, reason })),
  assessmentId.map((id) => ({ type: 'RetractSecondRating' as const, assessmentId: id, reason })),
  doseId.map((id) => ({ type: 'RetractDose' as const, doseId: id, reason })),
  consentId.map((id) => ({ type: 'RetractConsent' as const, consentId: id, reason })),
  interventionId.map((id) => ({ type: 'RetractIntervention' as const, interventionId: id, reason })),
  fc
    .tuple(fc.constantFrom('2016-04', '2016-05'), fc.constantFrom({}, { reference: `${personalMark} B-18` }))
    .map(([bornMonth, corrected]) => ({ type: 'CorrectIdentity' as const, bornMonth, ...corrected, reason })),
  anyDay.map((dischargedOn) => ({ type: 'RetractDischarge' as const, dischargedOn, reason })),
);
