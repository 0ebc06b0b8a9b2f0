import {
  addDays,
  essentialBelow,
  focusOf,
  instrumentV1,
  laterOf,
  readMap,
  type ChildCommand,
  type Intervention,
  type InterventionId,
  type InterventionKind,
  type Region,
} from '@understory/domain';
import { randomFor } from '../chance/random';
import { activities } from '../clinic/activity';
import { nextMonday } from '../clinic/calendar';
import { wording } from '../clinic/wording';
import type { Course } from './course';
import { answerSixRs } from './answer-six-rs';
import { deliverDoses } from './deliver-doses';
import { programNow, staffNow } from './program-now';
import { today } from './today';

/** The first focus, as the staffing after the baseline approves it. */
export const approveFirstFocus = (course: Course): void => {
  const { child, inForce, give, sketch } = course;
  const focus = focusOf(child(), inForce.lookup, inForce.policy);
  if (focus === null || child().approvedFocus !== null) return;
  const baseline = child().assessments[0];
  const isEssential = baseline && readMap(baseline, inForce.normSet).regions[focus].category === 'essential';
  const reasons = isEssential ? wording.planEssential : wording.planTherapeutic;
  const reason = randomFor(sketch.seed, sketch.reference, 'plan').pick(reasons);
  give(staffNow(course).clinician, {
    type: 'ApproveFocus',
    focus,
    on: today(course),
    reason,
    overrideReason: null,
    essentialBelow: essentialBelow(inForce.lookup, () => instrumentV1),
  });
};

/** Ends what no longer serves the focus and plans what does; `refresh` also replaces what runs for it. */
export const planCare = (course: Course, { refresh }: { readonly refresh: boolean }): void => {
  const focus = course.child().approvedFocus;
  if (focus === null) return;
  for (const intervention of running(course)) {
    if (intervention.region !== focus) end(course, intervention, wording.endForMove);
    else if (refresh && intervention.endsOn === null) end(course, intervention, wording.endForRefresh);
  }
  if (running(course).some(({ region }) => region === focus)) return;
  plan(course, focus, ['therapeutic']);
  if (randomFor(course.idOf('second', course.child().interventions.length)).chance(0.55)) {
    plan(course, focus, ['educational', 'enrichment']);
  }
};

export const endCare = (course: Course): void =>
  running(course).forEach((intervention) => end(course, intervention, wording.endForDischarge));

const running = (course: Course): readonly Intervention[] =>
  course.child().interventions.filter(({ endsOn }) => endsOn === null || endsOn > today(course));

const end = (course: Course, intervention: Intervention, reasons: readonly string[]): void => {
  const { interventionId, reference, region, kind, activity, setting, providerRole } = intervention;
  const { timesPerDay, minutes, daysPerWeek, startsOn } = intervention;
  const changed: Extract<ChildCommand, { type: 'ChangeIntervention' }> = {
    type: 'ChangeIntervention',
    interventionId,
    reference,
    region,
    kind,
    activity,
    setting,
    providerRole,
    timesPerDay,
    minutes,
    daysPerWeek,
    startsOn,
    endsOn: laterOf(today(course), startsOn),
    reason: randomFor(interventionId, 'end').pick(reasons),
  };
  course.give(staffNow(course).clinician, changed);
};

const plan = (course: Course, region: Region, kinds: readonly InterventionKind[]): void => {
  const { child, give, idOf } = course;
  const count = child().interventions.length;
  const random = randomFor(idOf('intervention', count));
  const known = child().interventions.map(({ activity }) => activity);
  const fitting = activities.filter((activity) => activity.region === region && kinds.includes(activity.kind));
  const fresh = fitting.filter(({ name }) => !known.includes(name));
  const { name, kind, providerRole, place, timesPerDay, minutes, daysPerWeek } = random.pick(
    fresh.length > 0 ? fresh : fitting,
  );
  const startsOn = nextMonday(today(course));
  const interventionId = idOf('intervention', count) as InterventionId;
  give(staffNow(course).clinician, {
    type: 'PlanIntervention',
    interventionId,
    reference: `I-${count + 1}`,
    region,
    kind,
    activity: name,
    setting: programNow(course).settings[place],
    providerRole,
    timesPerDay,
    minutes,
    daysPerWeek,
    startsOn,
    endsOn: kind === 'therapeutic' ? null : addDays(startsOn, 7 * random.whole(12, 24) - 1),
  });
  deliverDoses(course, interventionId, startsOn);
  answerSixRs(course, interventionId);
};
