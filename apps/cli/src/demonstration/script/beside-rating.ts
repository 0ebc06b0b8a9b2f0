import {
  functionalDomains,
  parseScore,
  readMap,
  type Assessment,
  type AssessmentId,
  type FunctionalDomain,
  type OfficialDomain,
  type Scores,
} from '@understory/domain';
import { randomFor, type Random } from '../chance/random';
import type { Course } from './course';
import { staffNow } from './program-now';
import { inOfficeDays, today } from './today';

/** For some children a second person rates the same day, and the printed report is transcribed a week later. */
export const keepBesideRating = (course: Course, assessmentId: AssessmentId): void => {
  const random = randomFor(course.sketch.seed, course.sketch.reference, 'beside', assessmentId);
  if (!random.chance(0.3)) return;
  course.later(inOfficeDays(course, 2, 11 * 60 + 5), () => rateAgain(course, assessmentId, random));
  course.later(inOfficeDays(course, 8, 9 * 60 + 40), () => transcribe(course, assessmentId, random));
};

const standing = (course: Course, assessmentId: AssessmentId): Assessment | undefined =>
  course.child().assessments.find((other) => other.assessmentId === assessmentId && !other.voided);

const rateAgain = (course: Course, assessmentId: AssessmentId, random: Random): void => {
  const rated = standing(course, assessmentId);
  const { clinician, raters } = staffNow(course);
  const rater = raters.find((other) => other !== rated?.rater);
  if (rated === undefined || rater === undefined) return;
  const scores: Scores = rated.scores.map((score) =>
    score === null ? null : parseScore(Math.min(12, Math.max(1, Math.round(score + random.normal(0, 0.8))))),
  );
  course.give(clinician, { type: 'RecordSecondRating', assessmentId, scores, rater, reason: null });
};

const transcribe = (course: Course, assessmentId: AssessmentId, random: Random): void => {
  const rated = standing(course, assessmentId);
  if (rated === undefined) return;
  const { domains } = readMap(rated, course.inForce.normSet);
  // Made up like everything here: near what the demonstration norms give, since the official formulas are not public.
  const printed = (domain: FunctionalDomain): OfficialDomain => {
    const { score, typical, percent } = domains[domain];
    return {
      scoreHundredths: score === null ? null : score * 100,
      typicalHundredths: typical === null ? null : Math.round(typical * 100),
      percentHundredths: percent === null ? null : Math.max(0, Math.round(percent * 100 + random.normal(0, 300))),
    };
  };
  if (functionalDomains.every((domain) => domains[domain].score === null)) return;
  course.give(staffNow(course).clinician, {
    type: 'TranscribeOfficialValues',
    assessmentId,
    domains: {
      'sensory-integration': printed('sensory-integration'),
      'self-regulation': printed('self-regulation'),
      relational: printed('relational'),
      cognitive: printed('cognitive'),
    },
    cmrHundredths: Math.round(40 + random.normal(30, 10)),
    reportedOn: today(course),
    source: 'Made-up official report, for the demonstration',
    reason: null,
  });
};
