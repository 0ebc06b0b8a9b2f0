import { accept, refuse, type Decision } from '../../decision';
import { isBlank } from '../../is-blank';
import { sameFacts } from '../../same-facts';
import type { CorrectAssessment } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import { bornMonthOf, type EnrolledChild } from '../enrolled-child';
import { assessmentWithKey } from './assessment-key';
import { checkRating } from './check-rating';
import { circumstancesFrom, circumstancesOf } from './circumstances';
import { findCorrectable } from './find-correctable';
import { ratingOf } from './rating-of';

/** A correction replaces the whole rating; it may move an assessment to another day or kind that is free. */
export const decideCorrectAssessment = (
  command: CorrectAssessment,
  child: EnrolledChild,
): Decision<ChildEventDraft> => {
  const { assessmentId, reason, assessedOn, kind } = command;
  const corrected = findCorrectable(child, assessmentId);
  if ('outcome' in corrected) return corrected;
  if (isBlank(reason)) return refuse('REASON.BLANK');
  const rating = checkRating(command, bornMonthOf(child));
  if ('outcome' in rating) return rating;
  const holder = assessmentWithKey(child.assessments, command);
  if (holder !== null && holder !== corrected) return refuse('ASSESSMENT.KEY_TAKEN', { assessedOn, kind });
  // As when it is transcribed: no report is of an assessment that was not yet made.
  if (corrected.official !== null && corrected.official.reportedOn < assessedOn) {
    return refuse('OFFICIAL_VALUES.BEFORE_ASSESSMENT', { assessedOn });
  }
  const circumstances = circumstancesFrom(command, corrected);
  const isSame = sameFacts(rating, ratingOf(corrected)) && sameFacts(circumstances, circumstancesOf(corrected));
  if (isSame) return refuse('ASSESSMENT.UNCHANGED', { assessedOn, kind });
  const data = { ...rating, ...circumstances, assessmentId, supersedes: corrected.effectiveEvent, reason };
  return accept({ type: 'AssessmentCorrected', data, occurredOn: corrected.firstOccurredOn });
};
