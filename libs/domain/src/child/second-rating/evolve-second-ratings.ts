import type { Assessment, RecordedSecondRating } from '../child';
import type { RecordedChildEvent } from '../child-event';
import { correctionOf } from '../correction-of';
import type { SecondRatingEvent } from './second-rating-event';

type Recorded = Extract<RecordedChildEvent, { readonly type: SecondRatingEvent['type'] }>;

export const evolveSecondRatings = (assessments: readonly Assessment[], event: Recorded): readonly Assessment[] =>
  assessments.map((assessment) =>
    assessment.assessmentId === event.data.assessmentId
      ? { ...assessment, secondRating: recorded(assessment.secondRating, event) }
      : assessment,
  );

const recorded = (before: RecordedSecondRating | null, event: Recorded): RecordedSecondRating => ({
  scores: event.data.scores,
  rater: event.data.rater,
  firstOccurredOn: before?.firstOccurredOn ?? event.occurredOn,
  effectiveEvent: event.id,
  corrections: event.type === 'SecondRatingCorrected' ? [...(before?.corrections ?? []), correctionOf(event)] : [],
});
