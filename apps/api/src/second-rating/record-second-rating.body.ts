import type { Scores } from '@understory/domain';
import { Ratings } from '../fields/ratings';
import { Name, ReasonToReplace } from '../fields/text';

/** What another person rated of the same child on the same day; recorded again, it replaces the one before. */
export class RecordSecondRatingBody {
  @Ratings()
  readonly scores!: Scores;

  @Name('Who rated; another person than the first.')
  readonly rater!: string;

  @ReasonToReplace()
  readonly reason: string | null = null;
}
