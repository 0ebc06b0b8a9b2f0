import { chanceOf, idOf } from './chance.mjs';

const regions = ['brainstem', 'diencephalon', 'limbic', 'cortex', 'frontal-cortex'];
const programs = ['Day treatment', 'Residential', 'Home visits'];

/**
 * What is told to the product about each child, in the child's order. It rests on nothing that only a job can know, so
 * that a run without faults and one with them are given the same and must end the same.
 */
export const writeScript = ({ seed, commands, children }) =>
  Array.from({ length: children }, (_, number) => {
    const steps = Math.floor(commands / children) + (number < commands % children ? 1 : 0);
    return courseOf(seed, number, steps);
  });

const courseOf = (seed, number, steps) => {
  const random = chanceOf(seed, `child ${number}`);
  const reference = `ST-${String(number + 1).padStart(4, '0')}`;
  const course = { reference, random, level: 4 + random.next() * 5, month: 0, assessments: [], plans: [], doses: [], focus: null };
  const given = [];
  const give = ({ path, body }) => given.push({ id: idOf(seed, reference, given.length), path, body });
  give(enrol(course));
  if (steps > 1) give(assess(course, nextId()));
  while (given.length < steps) give(nextStep(course, random.next(), nextId()));
  return { reference, steps: given };

  function nextId() {
    return idOf(seed, reference, given.length);
  }
};

const nextStep = (course, share, id) => {
  const { assessments, plans, doses } = course;
  if (share < 0.36) return assess(course, id);
  if (share < 0.5) return plan(course, id);
  if (share < 0.72 && plans.length > 0) return dose(course, id);
  if (share < 0.77 && doses.length > 0) return correctDose(course);
  if (share < 0.83) return approveFocus(course);
  if (share < 0.88) return correctAssessment(course);
  if (share < 0.91 && assessments.length > 2) return voidAssessment(course);
  if (share < 0.95 && plans.length > 0) return changePlan(course);
  if (share < 0.97) return doseOfNothing(course, id);
  return assess(course, id);
};

const child = '/children/{child}';
const dayOf = (month, day) => `${2023 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const enrol = ({ reference, random }) => ({
  path: '/children',
  body: { reference, bornMonth: `20${random.whole(10, 17)}-0${random.whole(1, 9)}`, program: random.pick(programs), enrolledOn: '2023-01-02' },
});

const ratingOf = (course, kind, assessedOn) => ({
  kind,
  assessedOn,
  scores: Array.from({ length: 32 }, (_, index) => {
    const score = Math.round(course.level + (index < 14 ? 1.5 : 0) + (course.random.next() - 0.5) * 3);
    return course.random.happens(0.01) ? null : Math.min(12, Math.max(1, score));
  }),
  relationalHealth: course.random.happens(0.5) ? course.random.whole(1, 12) : null,
  rater: 'Rater A',
});

const assess = (course, id) => {
  const kind = course.assessments.length === 0 ? 'baseline' : 'reassessment';
  const rating = ratingOf(course, kind, dayOf(course.month, course.random.whole(1, 28)));
  course.month += course.random.whole(2, 5);
  course.level += course.random.next() * 1.8 - 0.2;
  course.assessments.push({ id, rating });
  return { path: `${child}/assessments`, body: rating };
};

const correctAssessment = (course) => {
  const { id, rating } = course.random.pick(course.assessments);
  const body = { ...ratingOf(course, rating.kind, rating.assessedOn), reason: 'Copied from the wrong sheet' };
  return { path: `${child}/assessments/${id}/corrections`, body };
};

const voidAssessment = (course) => {
  const { id } = course.random.pick(course.assessments);
  return { path: `${child}/assessments/${id}/voidings`, body: { reason: 'Of another child' } };
};

const planBody = (course, number) => ({
  reference: `I-${number}`,
  region: course.random.pick(regions.slice(0, 3)),
  kind: 'therapeutic',
  activity: 'Drumming in the small room',
  setting: 'Day room',
  providerRole: 'Key worker',
  timesPerDay: course.random.whole(1, 3),
  minutes: course.random.whole(5, 20),
  daysPerWeek: course.random.whole(1, 7),
  startsOn: dayOf(course.month, 1),
  endsOn: null,
});

const plan = (course, id) => {
  const number = course.plans.length + 1;
  course.plans.push({ id, number });
  return { path: `${child}/interventions`, body: planBody(course, number) };
};

const changePlan = (course) => {
  const { id, number } = course.random.pick(course.plans);
  return { path: `${child}/interventions/${id}/changes`, body: { ...planBody(course, number), reason: 'The team agreed' } };
};

const delivery = (course) => ({
  deliveredAt: `${dayOf(course.month + course.random.whole(0, 1), course.random.whole(1, 28))}T${course.random.whole(10, 17)}:${course.random.whole(10, 59)}:00+01:00`,
  minutes: course.random.whole(30, 900),
  deliveredBy: 'Worker B',
});

const dose = (course, id) => {
  const { id: interventionId } = course.random.pick(course.plans);
  course.doses.push(id);
  return { path: `${child}/interventions/${interventionId}/doses`, body: delivery(course) };
};

const correctDose = (course) => ({
  path: `${child}/doses/${course.random.pick(course.doses)}/corrections`,
  body: { ...delivery(course), reason: 'Typed wrongly' },
});

/** Refused: also a refusal must come out the same, and leave nothing. */
const doseOfNothing = (course, id) => ({ path: `${child}/interventions/${id}/doses`, body: delivery(course) });

/** Now and then the focus that stands already, which is refused. */
const approveFocus = (course) => {
  const focus = course.random.pick(regions.slice(0, 2));
  return { path: `${child}/focus`, body: { focus, on: dayOf(course.month, 1), reason: 'Lowest region first' } };
};
