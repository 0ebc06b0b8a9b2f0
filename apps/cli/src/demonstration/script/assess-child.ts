import {
  ageInMonths,
  assessmentSources,
  daysBetween,
  parseScore,
  type AssessmentId,
  type ChildCommand,
  type Scores,
} from '@understory/domain';
import { randomFor, type Random } from '../chance/random';
import { drawStrengths, rateFunctions } from '../child/rate-functions';
import type { Visit } from '../child/visit-days';
import { keepBesideRating } from './beside-rating';
import { correctScores } from './correct-rating';
import type { Course } from './course';
import { programNow, staffNow } from './program-now';

type Sign = Extract<ChildCommand, { type: 'SignAssessment' }>;

/** Signs what was rated at a visit, once with a slip of the pen. */
export const assessChild = (course: Course, visit: Visit, index: number): void => {
  const rated = ratingAt(course, visit, index);
  const slip = course.sketch.stories.includes('mistyped-score') && index === 1 ? highestTypedAsOne(rated.scores) : null;
  course.give(staffNow(course).clinician, slip === null ? rated : { ...rated, scores: slip.scores });
  keepBesideRating(course, rated.assessmentId);
  if (slip === null) return;
  const reason = `Function ${slip.number} was entered as 1; the rating form says ${slip.was}.`;
  correctScores(course, rated.assessmentId, rated.scores, reason);
};

const ratingAt = (course: Course, { on, kind }: Visit, index: number): Sign => {
  const { sketch, inForce, child, idOf } = course;
  const { seed, reference, visits, born, percentsOn } = sketch;
  const random = randomFor(seed, reference, 'visit', index);
  const ageMonths = ageInMonths(born, on);
  const request = {
    percents: percentsOn(daysBetween(visits[0]?.on ?? on, on)),
    ageMonths,
    normSet: inForce.normSet,
    strengths: drawStrengths(randomFor(seed, reference, 'strengths')),
    unratedShare: programNow(course).unratedShare,
  };
  return {
    type: 'SignAssessment',
    assessmentId: idOf('assessment', child().assessments.length) as AssessmentId,
    kind,
    assessedOn: on,
    scores: rateFunctions(request, random),
    relationalHealth: random.chance(0.12) ? null : relationalHealth(random.normal(5 + index * 0.6, 1)),
    rater: random.pick(staffNow(course).raters),
    ...circumstancesOf(randomFor(seed, reference, 'circumstances', index)),
    normSet: { name: inForce.normSet.name, version: inForce.normSet.version },
  };
};

/** A few say nothing of it, as in life. */
const circumstancesOf = (random: Random): Pick<Sign, 'sources' | 'setting'> => {
  if (random.chance(0.15)) return { sources: null, setting: null };
  const asked = assessmentSources.filter(() => random.chance(0.55));
  return { sources: asked.length === 0 ? ['file-review'] : asked, setting: random.pick(['clinic', 'home', 'school']) };
};

const relationalHealth = (points: number): number => Math.min(12, Math.max(1, Math.round(points)));

const highestTypedAsOne = (scores: Scores) => {
  const at = scores.indexOf(parseScore(Math.max(...scores.map((score) => score ?? 0))));
  const was = scores[at] ?? null;
  return was === null ? null : { number: at + 1, was, scores: scores.with(at, parseScore(1)) };
};
