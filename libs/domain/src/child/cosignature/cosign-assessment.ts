import { accept, refuse, type Decision } from '../../decision';
import { assessmentWithKey } from '../assessment/assessment-key';
import { circumstancesOf } from '../assessment/circumstances';
import { ratingOf } from '../assessment/rating-of';
import type { CosignAssessment } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';
import { findWaiting, mayAnswer } from './find-waiting';

/** The assessment counts from here on, on the day it was made. */
export const decideCosignAssessment = (
  { assessmentId, signer, on }: CosignAssessment,
  child: EnrolledChild,
): Decision<ChildEventDraft> => {
  const waiting = findWaiting(child, assessmentId);
  if ('outcome' in waiting) return waiting;
  const refusal = mayAnswer(child, waiting, signer);
  if (refusal !== null) return refusal;
  const { assessedOn, kind, instrumentVersion, normSet, submitted } = waiting;
  if (assessmentWithKey(child.assessments, waiting)) return refuse('ASSESSMENT.KEY_TAKEN', { assessedOn, kind });
  const rated = { ...ratingOf(waiting), ...circumstancesOf(waiting), assessmentId, instrumentVersion, normSet };
  const data = { ...rated, submitted, cosignedOn: on, certification: signer.reliedOn };
  return accept({ type: 'AssessmentCosigned', data, occurredOn: waiting.firstOccurredOn });
};
