import {
  assessmentKinds,
  demonstrationNormSet,
  functionCount,
  regionsBottomUp,
  type AssessmentId,
  type ChildCommand,
  type DoseId,
  type InterventionId,
  type LocalDate,
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

const assessmentId = few.map((id) => `assessment-${id}` as AssessmentId);
const interventionId = few.map((id) => `intervention-${id}` as InterventionId);
const doseId = few.map((id) => `dose-${id}` as DoseId);
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
    arbitrary: fc
      .constantFrom(...regionsBottomUp)
      .map((focus) => ({ type: 'ApproveFocus' as const, focus, on: '2025-03-03' as LocalDate, reason })),
  },
);
