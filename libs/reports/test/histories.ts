import { randomUUID } from 'node:crypto';
import { addDays, demonstrationNormSet, readinessPolicyV1 } from '@understory/domain';
import type {
  AssessmentId,
  AssessmentKind,
  ChildCommand,
  DoseId,
  FlagId,
  HistoryAccount,
  HistoryEntryId,
  InterventionId,
  InterventionPlan,
  NormSetLookup,
  NormSetRef,
  RelationalHealthId,
  RiskEstimateId,
  Scores,
  SignAssessment,
} from '@understory/domain';
import { day, scoresOf } from './record-of';

export const normSets: NormSetLookup = ({ name, version }) =>
  name === demonstrationNormSet.name && version === demonstrationNormSet.version ? demonstrationNormSet : undefined;

const noOverride = { overrideReason: null, essentialBelow: () => null } as const;

export const enrol = (reference = 'RC-2041', demonstration = true): ChildCommand => ({
  type: 'EnrolChild',
  reference,
  bornMonth: '2016-08',
  program: 'Cedar House, psychiatric residential',
  enrolledOn: day('2024-08-26'),
  demonstration,
});

const inForce: NormSetRef = { name: demonstrationNormSet.name, version: demonstrationNormSet.version };

export const assess = (
  on: string,
  kind: AssessmentKind,
  scores: Scores,
  relationalHealth: number | null = null,
  normSet: NormSetRef | null = inForce,
): SignAssessment => ({
  type: 'SignAssessment',
  assessmentId: randomUUID() as AssessmentId,
  kind,
  assessedOn: day(on),
  scores,
  relationalHealth,
  rater: 'M. Okafor, LCSW',
  normSet,
});

export const evaluate = (): ChildCommand => ({
  type: 'EvaluateReadiness',
  policy: readinessPolicyV1,
  normSets,
  newFlagId: randomUUID() as FlagId,
});

export const tell = (over: Partial<HistoryAccount> = {}): ChildCommand => ({
  type: 'RecordHistory',
  entryId: randomUUID() as HistoryEntryId,
  period: 'infancy',
  strand: 'adversity',
  value: 9,
  confidence: 'moderate',
  source: 'carer',
  reportedOn: day('2024-09-04'),
  note: null,
  about: 'child',
  factKind: null,
  person: null,
  ...over,
});

/** Told twice of infancy, in disagreement; unknown of the time before birth; rated by area on one day twice. */
export const toldHistory = (): readonly ChildCommand[] => [
  tell({ note: 'About the mother', about: 'caregiver', factKind: 'substance-use', person: 'mother' }),
  tell({ value: 5, confidence: 'low', source: 'file-review' }),
  tell({ period: 'intrauterine', value: null, confidence: null }),
  tell({ strand: 'relational-health', value: 3, confidence: 'high' }),
  ...[4, 7].map((family): ChildCommand => ({
    type: 'RecordRelationalHealth',
    relationalHealthId: randomUUID() as RelationalHealthId,
    family,
    school: null,
    peers: 6,
    community: null,
    ratedOn: day('2024-10-01'),
    rater: 'M. Okafor, LCSW',
    note: null,
  })),
  {
    type: 'TranscribeRiskEstimate',
    estimateId: randomUUID() as RiskEstimateId,
    period: null,
    estimate: 'In the high range',
    reportedOn: day('2024-09-20'),
  },
];

export type PlannedDose = { readonly plan: ChildCommand; readonly doses: readonly ChildCommand[] };

/** A plan and its deliveries: one a day from the start on, every `everyDays`-th day left out. */
export const planned = (plan: InterventionPlan, days: number, skipEvery: number): PlannedDose => {
  const interventionId = randomUUID() as InterventionId;
  const delivered = Array.from({ length: days }, (_, i) => addDays(plan.startsOn, i)).filter(
    (_, i) => i % skipEvery !== 0,
  );
  return {
    plan: { ...plan, type: 'PlanIntervention', interventionId },
    doses: delivered.map((on) => ({
      type: 'DeliverDose',
      doseId: randomUUID() as DoseId,
      interventionId,
      deliveredAt: `${on}T09:15:00-05:00`,
      deliveredOn: on,
      minutes: plan.minutes * plan.timesPerDay,
      deliveredBy: 'A. Ruiz',
    })),
  };
};

const ratings = {
  baseline: scoresOf('6 6 7 8 8 5  6 4 7 7 5 4 6 5  5 4 4 6 4 6  5 3 5 5 6 6  5 3 4 5 4 4'),
  spring: scoresOf('7 7 8 9 9 6  7 6 8 8 6 5 7 6  6 5 5 6 5 6  6 4 6 5 7 6  5 3 5 6 4 4'),
  autumn: scoresOf('8 8 8 9 9 7  8 7 8 9 6 6 8 7  7 5 6 7 6 7  6 4 7 6 8 7  6 4 6 6 5 5'),
  winter: scoresOf('9 8 9 10 10 7  8 8 9 9 7 6 8 8  7 6 6 7 6 8  7 5 7 7 8 8  7 5 6 7 5 6'),
  latest: scoresOf('9 9 10 10 10 8  9 8 9 10 7 7 9 8  8 6 7 8 7 8  7 5 8 7 9 8  7 5 7 8 6 -'),
};

const rocking = planned(
  {
    reference: 'T-01',
    region: 'brainstem',
    kind: 'therapeutic',
    activity: 'Rocking chair and patterned drumming before transitions',
    setting: 'Unit day room',
    providerRole: 'Milieu staff',
    timesPerDay: 3,
    minutes: 10,
    daysPerWeek: 7,
    startsOn: day('2024-09-10'),
    endsOn: day('2025-06-30'),
  },
  280,
  4,
);
const massage = planned(
  {
    reference: 'T-02',
    region: 'brainstem',
    kind: 'therapeutic',
    activity: 'Weighted blanket with paced breathing at bedtime',
    setting: 'Bedroom',
    providerRole: 'Night staff',
    timesPerDay: 1,
    minutes: 20,
    daysPerWeek: 5,
    startsOn: day('2024-10-01'),
    endsOn: null,
  },
  560,
  3,
);
const walking = planned(
  {
    reference: 'E-07',
    region: 'diencephalon',
    kind: 'educational',
    activity: 'Walking lessons and balance path with the class',
    setting: 'School yard',
    providerRole: 'Special educator',
    timesPerDay: 2,
    minutes: 15,
    daysPerWeek: 5,
    startsOn: day('2025-08-18'),
    endsOn: day('2026-06-12'),
  },
  230,
  5,
);
const horses = planned(
  {
    reference: 'N-03',
    region: 'limbic',
    kind: 'enrichment',
    activity: 'Grooming and leading a pony with one familiar adult',
    setting: 'Partner farm',
    providerRole: 'Recreation therapist',
    timesPerDay: 1,
    minutes: 45,
    daysPerWeek: 1,
    startsOn: day('2026-01-12'),
    endsOn: null,
  },
  18,
  6,
);

/** Two years in residential care: five assessments, four interventions, one move approved and one proposed. */
export const twoYears = (): readonly ChildCommand[] => [
  enrol(),
  assess('2024-09-03', 'baseline', ratings.baseline, 3),
  { type: 'ApproveFocus', focus: 'brainstem', on: day('2024-09-09'), reason: 'Staffing of 9 September', ...noOverride },
  ...toldHistory(),
  rocking.plan,
  massage.plan,
  ...rocking.doses,
  ...massage.doses,
  assess('2025-02-18', 'reassessment', ratings.spring, 4),
  assess('2025-08-12', 'reassessment', ratings.autumn, 5),
  evaluate(),
  {
    type: 'ApproveFocus',
    focus: 'diencephalon',
    on: day('2025-08-15'),
    reason: 'Staffing of 15 August',
    ...noOverride,
  },
  evaluate(),
  walking.plan,
  horses.plan,
  ...walking.doses,
  ...horses.doses,
  assess('2026-01-20', 'reassessment', ratings.winter, 5),
  assess('2026-05-12', 'reassessment', ratings.latest, 6),
  evaluate(),
];

/** A child who was enrolled and not yet assessed. */
export const notYetAssessed = (): readonly ChildCommand[] => [enrol('RC-2102')];

/** One assessment in which 4 of 6 brainstem functions and 6 of 8 diencephalon functions were rated. */
export const ratedOnceInPart = (): readonly ChildCommand[] => [
  enrol('RC-2077', false),
  assess('2025-11-04', 'baseline', scoresOf('6 6 - - 8 5  6 4 - - 5 4 6 5  5 4 4 6 4 -  5 3 5 5 6 6  - - - - - -')),
];

/** Twelve assessments, the last of them after discharge. */
export const fiveYears = (): readonly ChildCommand[] => [
  enrol('RC-1288'),
  ...Array.from({ length: 12 }, (_, i) => {
    const on = addDays(day('2020-09-01'), i * 150);
    const kind = (['baseline', ...Array<'reassessment'>(9).fill('reassessment'), 'discharge', 'follow-up'] as const)[i];
    const scores = Array.from({ length: 32 }, (_, f) =>
      Math.max(1, Math.min(12, 7 - Math.floor(f / 7) + Math.floor((i * 3 + (f % 5)) / 6) - (i === 6 ? 2 : 0))),
    );
    return assess(on, kind ?? 'reassessment', scoresOf(scores.join(' ')), (i % 8) + 1);
  }),
  evaluate(),
];

const long = (text: string): string => text.repeat(Math.ceil(500 / text.length)).slice(0, 500);

/** Texts of 500 characters, without a space, in several scripts, and with characters that no report font has. */
export const hardTexts = (): readonly ChildCommand[] => {
  const texts = [
    long('Schaukeln-und-Trommeln '),
    long(
      '\u0440\u0438\u0442\u043c\u0438\u0447\u0435\u0441\u043a\u0438\u0435\u0443\u043f\u0440\u0430\u0436\u043d\u0435\u043d\u0438\u044f',
    ),
    long('\u03ba\u03bf\u03cd\u03bd\u03b9\u03b1 \u03ba\u03b1\u03b9 \u03c1\u03c5\u03b8\u03bc\u03cc\u03c2 '),
    long('\u0633\u0627\u0631\u0629 '),
    long('\u6c49\u5b57'),
    'tab\tand\nline and \u202Ehidden turn and \u{1F40E} horse, c\u0327\u0301',
    long('W'),
  ];
  return [
    enrol(long('Reference-'), false),
    assess('2025-11-04', 'baseline', scoresOf('6 6 7 8 8 5  6 4 7 7 5 4 6 5  5 4 4 6 4 6  5 3 5 5 6 6  5 3 4 5 4 4')),
    ...texts.map((text, i): ChildCommand => ({
      type: 'PlanIntervention',
      interventionId: randomUUID() as InterventionId,
      reference: i === 6 ? long('R') : `T-${i}`,
      region: 'brainstem',
      kind: 'therapeutic',
      activity: text,
      setting: i % 2 === 0 ? 'Unit' : text,
      providerRole: 'Staff',
      timesPerDay: 24,
      minutes: 1440,
      daysPerWeek: 7,
      startsOn: day('2025-11-05'),
      endsOn: null,
    })),
  ];
};
