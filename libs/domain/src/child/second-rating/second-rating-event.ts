import type { AssessmentId, EventId } from '../../ids';
import type { Scores } from '../../instrument/scores';
import type { Personal } from '../../personal';

/** What another rater found on the same child and day; kept beside the assessment, and no map is read from it. */
export type SecondRating = { readonly scores: Scores; readonly rater: Personal };

export type SecondRatingRecorded = {
  readonly type: 'SecondRatingRecorded';
  readonly data: SecondRating & { readonly assessmentId: AssessmentId };
};

export type SecondRatingCorrected = {
  readonly type: 'SecondRatingCorrected';
  readonly data: SecondRating & {
    readonly assessmentId: AssessmentId;
    readonly supersedes: EventId;
    readonly reason: Personal;
  };
};

export type SecondRatingEvent = SecondRatingRecorded | SecondRatingCorrected;
