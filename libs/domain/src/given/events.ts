import { parseYearMonth, ageInMonths } from '../calendar/year-month';
import type { AssessmentKind } from '../child/assessment/assessment-kind';
import type { Circumstances } from '../child/assessment/circumstances';
import type { ChildEventDraft } from '../child/child-event';
import { statesFrom, type ArousalState, type GivenStates } from '../child/intervention/arousal-state';
import type { GivenDelivery, InterventionPlan } from '../child/intervention/intervention-event';
import type { OfficialDomain, OfficialValues } from '../child/official-values/official-values-event';
import type { AssessmentId, DoseId, FlagId, InterventionId } from '../ids';
import { instrumentVersion } from '../instrument/brain-functions';
import type { Region } from '../instrument/region';
import type { Scores } from '../instrument/scores';
import type { NormSetRef } from '../norms/norm-set';
import { day, scores } from './ratings';
import { eventId } from './given';

const born = '2016-03';

export const enrolled = (over: { readonly program?: string; readonly bornMonth?: string } = {}): ChildEventDraft => ({
  type: 'ChildEnrolled',
  data: {
    reference: 'C-1',
    bornMonth: born,
    program: 'day',
    enrolledOn: day('2024-01-01'),
    demonstration: false,
    ...over,
  },
  occurredOn: day('2024-01-01'),
});

export type RatingOver = {
  readonly id?: string;
  readonly on?: string;
  readonly kind?: AssessmentKind;
  readonly scores?: Scores;
  readonly rater?: string;
  readonly relationalHealth?: number | null;
};

export const rating = ({
  on = '2024-02-01',
  kind = 'baseline',
  rater = 'R',
  relationalHealth = null,
  ...over
}: RatingOver) => ({
  kind,
  assessedOn: day(on),
  scores: over.scores ?? scores({}),
  relationalHealth,
  rater,
});

export const assessmentId = (id: string): AssessmentId => id as AssessmentId;
export const interventionId = (id: string): InterventionId => id as InterventionId;
export const doseId = (id: string): DoseId => id as DoseId;
export const flagId = (id: string): FlagId => id as FlagId;

export const assessed = (
  over: RatingOver & Partial<Circumstances> & { readonly normSet?: NormSetRef | null } = {},
): ChildEventDraft => ({
  type: 'AssessmentSigned',
  data: {
    ...aged(over),
    ...circumstances(over),
    assessmentId: assessmentId(over.id ?? 'a'),
    instrumentVersion,
    normSet: over.normSet === undefined ? { name: 'flat', version: 1 } : over.normSet,
  },
  occurredOn: day(over.on ?? '2024-02-01'),
});

export const corrected = (
  over: RatingOver & Partial<Circumstances> & { readonly supersedes: number; readonly firstOn?: string },
): ChildEventDraft => ({
  type: 'AssessmentCorrected',
  data: {
    ...aged(over),
    ...circumstances(over),
    assessmentId: assessmentId(over.id ?? 'a'),
    supersedes: eventId(over.supersedes),
    reason: 'mistyped',
  },
  occurredOn: day(over.firstOn ?? '2024-02-01'),
});

export const voided = (over: {
  readonly id?: string;
  readonly supersedes: number;
  readonly firstOn?: string;
}): ChildEventDraft => ({
  type: 'AssessmentVoided',
  data: { assessmentId: assessmentId(over.id ?? 'a'), supersedes: eventId(over.supersedes), reason: 'wrong child' },
  occurredOn: day(over.firstOn ?? '2024-02-01'),
});

const circumstances = ({ sources = null, setting = null }: Partial<Circumstances>): Circumstances => ({
  sources,
  setting,
});

const aged = (over: RatingOver) => {
  const rated = rating(over);
  const month = parseYearMonth(born);
  return { ...rated, ageMonths: month === null ? 0 : ageInMonths(month, rated.assessedOn) };
};

type OfficialOver = {
  readonly percents?: readonly (number | null)[];
  readonly cmr?: number | null;
  readonly reportedOn?: string;
  readonly source?: string;
};

/** Percents in hundredths, in the order of the domains. */
export const officialValues = (over: OfficialOver = {}): OfficialValues => {
  const domain = (place: number): OfficialDomain => ({
    scoreHundredths: 5400,
    typicalHundredths: 6000,
    percentHundredths: (over.percents ?? [9000, 9000, 9000, 9000])[place] ?? null,
  });
  return {
    domains: {
      'sensory-integration': domain(0),
      'self-regulation': domain(1),
      relational: domain(2),
      cognitive: domain(3),
    },
    cmrHundredths: over.cmr === undefined ? 85 : over.cmr,
    reportedOn: day(over.reportedOn ?? '2024-03-01'),
    source: over.source ?? 'Report of March',
  };
};

export const transcribed = (over: OfficialOver & { readonly id?: string } = {}): ChildEventDraft => ({
  type: 'OfficialValuesTranscribed',
  data: { ...officialValues(over), assessmentId: assessmentId(over.id ?? 'a') },
  occurredOn: day(over.reportedOn ?? '2024-03-01'),
});

export const ratedSecond = (over: { readonly scores?: Scores; readonly rater?: string } = {}): ChildEventDraft => ({
  type: 'SecondRatingRecorded',
  data: { assessmentId: assessmentId('a'), scores: over.scores ?? scores({}, 8), rater: over.rater ?? 'S' },
  occurredOn: day('2024-02-01'),
});

export const plan = (
  over: Partial<Omit<InterventionPlan, 'startsOn' | 'endsOn'>> & {
    readonly startsOn?: string;
    readonly endsOn?: string | null;
  } = {},
): InterventionPlan => ({
  reference: 'I-1',
  region: 'limbic',
  kind: 'therapeutic',
  activity: 'drumming',
  setting: 'home',
  providerRole: 'caregiver',
  timesPerDay: 1,
  minutes: 10,
  daysPerWeek: 7,
  ...over,
  startsOn: day(over.startsOn ?? '2024-02-01'),
  endsOn: over.endsOn === undefined || over.endsOn === null ? null : day(over.endsOn),
});

export const planned = (over: Parameters<typeof plan>[0] & { readonly id?: string } = {}): ChildEventDraft => {
  const { id = 'i', ...rest } = over;
  const planning = plan(rest);
  return {
    type: 'InterventionPlanned',
    data: { ...planning, interventionId: interventionId(id) },
    occurredOn: planning.startsOn,
  };
};

export type DeliveryOver = {
  readonly at?: string;
  readonly minutes?: number;
  readonly by?: string;
  readonly before?: ArousalState | null;
  readonly after?: ArousalState | null;
};

/** As a command gives it: states only where they are told. */
export const delivery = ({
  at = '2024-02-10T09:00+01:00',
  minutes = 10,
  by = 'caregiver',
  ...over
}: DeliveryOver): GivenDelivery => ({
  deliveredAt: at,
  deliveredOn: day(at.slice(0, 10)),
  minutes,
  deliveredBy: by,
  ...told(over),
});

const told = ({ before, after }: DeliveryOver): GivenStates => ({
  ...(before === undefined ? {} : { stateBefore: before }),
  ...(after === undefined ? {} : { stateAfter: after }),
});

const deliveryOfEvent = (over: DeliveryOver) => ({ ...delivery(over), ...statesFrom(told(over), null) });

export const delivered = (
  over: DeliveryOver & { readonly id?: string; readonly intervention?: string } = {},
): ChildEventDraft => {
  const given = deliveryOfEvent(over);
  const ids = { doseId: doseId(over.id ?? 'd'), interventionId: interventionId(over.intervention ?? 'i') };
  return { type: 'DoseDelivered', data: { ...given, ...ids }, occurredOn: given.deliveredOn };
};

export const correctedDose = (over: DeliveryOver & { readonly id?: string }, supersedes: number): ChildEventDraft => {
  const ids = { doseId: doseId(over.id ?? 'd'), interventionId: interventionId('i') };
  const correction = { supersedes: eventId(supersedes), reason: 'mistyped' };
  return {
    type: 'DoseCorrected',
    data: { ...deliveryOfEvent(over), ...ids, ...correction },
    occurredOn: day('2024-02-10'),
  };
};

export const transferred = (from: string, program: string, on = '2024-06-01'): ChildEventDraft => ({
  type: 'ProgramTransferred',
  data: { from, program, transferredOn: day(on) },
  occurredOn: day(on),
});

export const discharged = (on = '2024-06-30'): ChildEventDraft => ({
  type: 'ChildDischarged',
  data: { dischargedOn: day(on), outcome: 'completed', reason: 'goals reached' },
  occurredOn: day(on),
});

export const readmitted = (on = '2024-08-01', program = 'day'): ChildEventDraft => ({
  type: 'ChildReadmitted',
  data: { program, readmittedOn: day(on) },
  occurredOn: day(on),
});

export const approved = (focus: Region, on = '2024-02-02'): ChildEventDraft => ({
  type: 'PlanApproved',
  data: { focus, approvedOn: day(on), reason: 'agreed' },
  occurredOn: day(on),
});
