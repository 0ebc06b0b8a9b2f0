import { addDays, dischargedOn, type IncidentId } from '@understory/domain';
import { randomFor } from '../chance/random';
import { clockOf, momentOf } from '../clinic/calendar';
import { residential } from '../clinic/program';
import { wording } from '../clinic/wording';
import type { Course } from './course';
import { programNow, staffNow } from './program-now';
import { today } from './today';

const daysOfMonth = 30;
const months = 40;

/** Month by month on the residential units, fewer as time goes by. */
export const meetIncidents = (course: Course): void => {
  const { seed, reference, program, enrolledOn } = course.sketch;
  if (program !== residential) return;
  for (let month = 1; month < months; month += 1) {
    const random = randomFor(seed, reference, 'incident', month);
    if (!random.chance(Math.max(0.08, 0.32 - month * 0.01))) continue;
    const on = addDays(enrolledOn, month * daysOfMonth + random.whole(0, daysOfMonth - 1));
    const startsAt = random.whole(9 * 60, 16 * 60);
    const isRestraint = random.chance(0.8);
    const report = {
      kind: isRestraint ? 'restraint' : 'critical-incident',
      minutes: isRestraint ? random.whole(2, 9) : null,
      setting: random.pick(['Demo classroom', 'Demo residential unit']),
      description: random.pick(isRestraint ? wording.restraint : wording.criticalIncident),
    } as const;
    course.later(momentOf(on, 16 * 60 + 30), () => {
      if (dischargedOn(course.child().course) !== null || programNow(course) !== residential) return;
      course.give(staffNow(course).careTeam, {
        type: 'RecordIncident',
        incidentId: course.idOf('incident', month) as IncidentId,
        happenedAt: `${on}T${clockOf(startsAt)}:00+00:00`,
        happenedOn: today(course),
        ...report,
      });
    });
  }
};
