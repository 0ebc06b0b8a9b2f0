import { accept, refuse, type Decision } from '../../decision';
import { functionCount, parseScore } from '../../instrument/scores';
import { isBlank } from '../../is-blank';
import { sameFacts } from '../../same-facts';
import { findCorrectable } from '../assessment/find-correctable';
import type { RecordSecondRating } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';

/** One second rating an assessment, by somebody else than the first; recording it again replaces it, with a reason. */
export const decideRecordSecondRating = (
  { assessmentId, scores, rater, reason }: RecordSecondRating,
  child: EnrolledChild,
): Decision<ChildEventDraft> => {
  const assessment = findCorrectable(child, assessmentId);
  if ('outcome' in assessment) return assessment;
  if (scores.length !== functionCount || scores.some((score) => score !== null && parseScore(score) === null)) {
    return refuse('ASSESSMENT.SCORES_MALFORMED', { functions: functionCount });
  }
  if (scores.every((score) => score === null)) return refuse('ASSESSMENT.NOTHING_RATED');
  if (isBlank(rater)) return refuse('ASSESSMENT.RATER_BLANK');
  if (isSamePerson(rater, assessment.rater)) return refuse('SECOND_RATING.SAME_RATER');
  const before = assessment.secondRating;
  if (before === null) {
    const data = { assessmentId, scores, rater };
    return accept({ type: 'SecondRatingRecorded', data, occurredOn: assessment.firstOccurredOn });
  }
  if (before.rater === rater && sameFacts(before.scores, scores)) return refuse('SECOND_RATING.UNCHANGED');
  if (reason === null || isBlank(reason)) return refuse('REASON.BLANK');
  const data = { assessmentId, scores, rater, supersedes: before.effectiveEvent, reason };
  return accept({ type: 'SecondRatingCorrected', data, occurredOn: before.firstOccurredOn });
};

/** Names are typed by hand: case and spaces around tell nobody apart. */
const isSamePerson = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();
