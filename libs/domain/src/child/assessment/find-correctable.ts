import { refuse, type Refusal } from '../../decision';
import type { AssessmentId } from '../../ids';
import type { Assessment, Child } from '../child';

/** The assessment that a correction or a void names, if it is there and still counts. */
export const findCorrectable = (
  { assessments, submissions }: Pick<Child, 'assessments' | 'submissions'>,
  assessmentId: AssessmentId,
): Assessment | Refusal => {
  const assessment = assessments.find((other) => other.assessmentId === assessmentId);
  if (assessment === undefined) {
    const waits = submissions.some((other) => other.assessmentId === assessmentId && other.status === 'waiting');
    return waits ? refuse('ASSESSMENT.WAITING') : refuse('ASSESSMENT.UNKNOWN');
  }
  const { assessedOn, kind, voided } = assessment;
  return voided ? refuse('ASSESSMENT.VOIDED', { assessedOn, kind }) : assessment;
};
