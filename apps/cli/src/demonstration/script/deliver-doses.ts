import {
  addDays,
  arousalStates,
  type ArousalState,
  type DoseId,
  type GivenDelivery,
  type GivenStates,
  type Intervention,
  type InterventionId,
  type LocalDate,
} from '@understory/domain';
import { randomFor } from '../chance/random';
import { weekOfDoses, type DoseDay } from '../child/week-of-doses';
import { clockOf, momentOf } from '../clinic/calendar';
import { wording } from '../clinic/wording';
import type { Course } from './course';
import { staffNow } from './program-now';
import { inDays } from './today';

/** Week by week while the intervention runs; each day's deliveries are one entry, made in the evening. */
export const deliverDoses = (course: Course, interventionId: InterventionId, monday: LocalDate): void =>
  course.later(momentOf(monday, 1), () => {
    const intervention = runningOn(course, interventionId, monday);
    if (intervention === null) return;
    for (const dose of weekOfDoses(course.sketch, intervention, monday, interventionId)) {
      course.later(momentOf(dose.on, 17 * 60), () => logInTheEvening(course, interventionId, dose));
    }
    deliverDoses(course, interventionId, addDays(monday, 7));
  });

const logInTheEvening = (course: Course, interventionId: InterventionId, { on, times }: DoseDay): void => {
  const { sketch, idOf } = course;
  const intervention = runningOn(course, interventionId, on);
  if (intervention === null) return;
  const doseId = idOf('dose', interventionId, on) as DoseId;
  const random = randomFor(doseId);
  const planned = times * intervention.minutes;
  const minutes = random.chance(0.15) ? Math.max(5, Math.round((planned * random.between(0.5, 0.9)) / 5) * 5) : planned;
  // A time of day of its own for every intervention, a little earlier or later on each day.
  const startsAt = 8 * 60 + randomFor(interventionId, 'hour').whole(0, 14) * 30 + random.whole(0, 25);
  const delivery = {
    deliveredAt: `${on}T${clockOf(startsAt)}:00+00:00`,
    deliveredOn: on,
    minutes,
    deliveredBy: `Demo ${intervention.providerRole} ${randomFor(sketch.seed, sketch.reference, intervention.providerRole).whole(1, 9)}`,
    ...statesAround(doseId),
  };
  const daysLate = random.chance(0.03) ? random.whole(1, 3) : 0;
  const isMistyped = random.chance(0.003);
  course.later(inDays(course, daysLate, random.whole(18 * 60, 21 * 60)), () => {
    const logged = isMistyped ? { ...delivery, minutes: minutes + 30 } : delivery;
    course.give(staffNow(course).careTeam, { type: 'DeliverDose', doseId, interventionId, ...logged });
    if (isMistyped) correctMinutes(course, doseId, delivery);
  });
};

/** Told of some doses, as in a busy house; where it ends has no lean, so that no effect is made up. */
const statesAround = (doseId: DoseId): GivenStates => {
  const random = randomFor(doseId, 'states');
  if (!random.chance(0.4)) return {};
  const state = (): ArousalState => arousalStates[random.whole(0, 3)] ?? 'calm';
  return { stateBefore: state(), stateAfter: random.chance(0.8) ? state() : null };
};

const correctMinutes = (course: Course, doseId: DoseId, delivery: GivenDelivery): void =>
  course.later(inDays(course, 1, 9 * 60 + 10), () => {
    const reason = wording.tooManyMinutes[0];
    course.give(staffNow(course).careTeam, { type: 'CorrectDose', doseId, ...delivery, reason });
  });

const runningOn = ({ child }: Course, interventionId: InterventionId, day: LocalDate): Intervention | null => {
  const intervention = child().interventions.find((other) => other.interventionId === interventionId);
  return intervention === undefined || (intervention.endsOn !== null && intervention.endsOn < day)
    ? null
    : intervention;
};
