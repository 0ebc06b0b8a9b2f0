/** Requests that the API takes, for a child born in January 2016; each test changes what it is about. */
export const enrolment = (reference: string) => ({
  reference,
  bornMonth: '2016-01',
  program: 'Day treatment',
  enrolledOn: '2026-01-02',
});

/** Brainstem as given, everything above it lower. */
export const scores = (brainstem: number): readonly number[] => [
  ...Array.from({ length: 6 }, () => brainstem),
  ...Array.from({ length: 26 }, () => 5),
];

export const baseline = {
  kind: 'baseline',
  assessedOn: '2026-01-10',
  scores: scores(8),
  relationalHealth: 6,
  rater: 'Rater A',
};

export const reassessment = { ...baseline, kind: 'reassessment', assessedOn: '2026-04-01' };

export const plan = {
  reference: 'drumming',
  region: 'brainstem',
  kind: 'therapeutic',
  activity: 'Drumming\nin the small room',
  setting: 'Day room',
  providerRole: 'Key worker',
  timesPerDay: 1,
  minutes: 20,
  daysPerWeek: 7,
  startsOn: '2026-02-01',
  endsOn: '2026-02-07',
};

export const dose = { deliveredAt: '2026-02-02T09:30:00+01:00', minutes: 90, deliveredBy: 'Worker B' };

export const focus = { focus: 'brainstem', on: '2026-01-12', reason: 'Lowest region first' };

export const review = { decision: 'accepted', on: '2026-05-01', reason: 'The team agrees' };
