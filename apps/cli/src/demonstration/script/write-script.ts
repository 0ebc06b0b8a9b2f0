import type { Directive } from '@understory/commands';
import { addDays } from '@understory/domain';
import { randomFor } from '../chance/random';
import type { Sketch } from '../child/sketch';
import type { Visit } from '../child/visit-days';
import { momentOf } from '../clinic/calendar';
import { dayTreatment } from '../clinic/program';
import { wording } from '../clinic/wording';
import { answerFlags } from './answer-flags';
import { assessChild } from './assess-child';
import { liveCourse, type Course } from './course';
import { evaluateReadiness } from './evaluate-readiness';
import type { InForce } from './in-force';
import { meetIncidents } from './meet-incidents';
import { approveFirstFocus, endCare, planCare } from './plan-care';
import { recordConsents } from './record-consents';
import { staffNow } from './program-now';
import { rateRelationalHealth, tellHistory } from './tell-history';
import { inOfficeDays, today } from './today';

/** A child's whole history as the commands that were given, in the order they were given. */
export const writeScript = (sketch: Sketch, inForce: InForce): readonly Directive[] => {
  const answer = answerFlags();
  return liveCourse(sketch, inForce, {
    begin: (course) => {
      course.later(momentOf(sketch.enrolledOn, 15 * 60 + 5), () => enrol(course));
      meetIncidents(course);
      sketch.visits.forEach((visit, index) => schedule(course, visit, index));
    },
    afterwards: (course, given) => {
      evaluateReadiness(course, given);
      answer(course);
    },
  });
};

const enrol = (course: Course): void => {
  const { reference, born, program, enrolledOn } = course.sketch;
  const enrolment = { reference, bornMonth: born, program: program.name, enrolledOn, demonstration: true };
  course.give(staffNow(course).manager, { type: 'EnrolChild', ...enrolment });
  nameCareTeam(course);
  recordConsents(course);
};

/** A child is with the people of its program, and nobody else finds it. */
const nameCareTeam = (course: Course): void => {
  const { manager, accountIds } = staffNow(course);
  course.give(manager, { type: 'ChangeCareTeam', accountIds, on: today(course) });
};

/** Ratings are signed in the evening, one of the clinic weeks later; what follows from them happens in its own time. */
const schedule = (course: Course, visit: Visit, index: number): void => {
  const { seed, reference, stories } = course.sketch;
  const random = randomFor(seed, reference, 'around visit', index);
  const isLate = stories.includes('late-entry') && index === 2;
  const signedOn = addDays(visit.on, isLate ? random.whole(30, 45) : 0);
  course.later(momentOf(signedOn, random.whole(17 * 60, 20 * 60)), () => {
    assessChild(course, visit, index);
    if (visit.kind === 'baseline') planFirst(course, random.whole(5, 12));
    if (visit.kind === 'baseline') course.later(inOfficeDays(course, 2, 11 * 60 + 10), () => tellHistory(course));
    if (index % 2 === 1) course.later(inOfficeDays(course, 3, 11 * 60 + 50), () => rateRelationalHealth(course, index));
    if (visit.kind === 'discharge') discharge(course);
    if (visit.kind === 'reassessment' && random.chance(0.45)) {
      course.later(inOfficeDays(course, random.whole(26, 34), 14 * 60 + 20), () => planCare(course, { refresh: true }));
    }
    if (visit.kind === 'reassessment' && index === 2 && stories.includes('transfer')) {
      course.later(inOfficeDays(course, random.whole(9, 16), 13 * 60), () => transfer(course));
    }
  });
};

/** The closing assessment was signed in the same hour, so that nothing is asked for. */
const discharge = (course: Course): void => {
  endCare(course);
  const { seed, reference } = course.sketch;
  course.give(staffNow(course).clinician, {
    type: 'DischargeChild',
    dischargedOn: today(course),
    outcome: randomFor(seed, reference, 'outcome').pick(['completed', 'completed', 'referred-elsewhere', 'moved-away']),
    reason: wording.discharge[0],
  });
};

const planFirst = (course: Course, daysToStaffing: number): void =>
  course.later(inOfficeDays(course, daysToStaffing, 15 * 60 + 40), () => {
    approveFirstFocus(course);
    course.later(inOfficeDays(course, 1, 9 * 60 + 30), () => planCare(course, { refresh: false }));
  });

const transfer = (course: Course): void => {
  course.give(staffNow(course).manager, {
    type: 'TransferProgram',
    program: dayTreatment.name,
    transferredOn: today(course),
  });
  nameCareTeam(course);
};
