import {
  functionsOfRegion,
  parseScore,
  type Assessment,
  type AssessmentId,
  type Flag,
  type Scores,
} from '@understory/domain';
import type { Course } from './course';
import { staffNow } from './program-now';
import { inOfficeDays } from './today';

/** A score copied from the wrong line, found after it had raised a flag: the flag has to go again. */
export const correctCopiedScore = (course: Course, { from, assessmentId }: Flag): void => {
  const { number } = functionsOfRegion[from][2] ?? { number: 1 };
  const reason = `Function ${number} was copied from the line above; the rating form says 3.`;
  const rated = course.child().assessments.find((other) => other.assessmentId === assessmentId);
  if (rated !== undefined) correctScores(course, assessmentId, rated.scores.with(number - 1, parseScore(3)), reason);
};

/** A morning or two later, with everything but the scores as it was signed. */
export const correctScores = (course: Course, assessmentId: AssessmentId, scores: Scores, reason: string): void =>
  course.later(inOfficeDays(course, 2, 10 * 60 + 25), () => {
    const signed = course.child().assessments.find((other) => other.assessmentId === assessmentId);
    if (signed !== undefined) course.give(staffNow(course).clinician, correction(signed, scores, reason));
  });

const correction = (
  { assessmentId, kind, assessedOn, relationalHealth, rater }: Assessment,
  scores: Scores,
  reason: string,
) => ({ type: 'CorrectAssessment', assessmentId, kind, assessedOn, scores, relationalHealth, rater, reason }) as const;
