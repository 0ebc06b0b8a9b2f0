import type { LocalDate, Score } from '@understory/domain';
import { Day } from '../fields/calendar';
import { NotInTheFuture } from '../fields/not-in-the-future';
import { OptionalScore } from '../fields/ratings';
import { Name, OptionalFreeText } from '../fields/text';

/** At least one area is rated; what is left out is not rated, which is never low. */
export class RecordRelationalHealthBody {
  @OptionalScore('Family; higher is healthier.')
  readonly family: Score | null = null;

  @OptionalScore('School.')
  readonly school: Score | null = null;

  @OptionalScore('Peers.')
  readonly peers: Score | null = null;

  @OptionalScore('Community.')
  readonly community: Score | null = null;

  @Day('The day it was rated.')
  @NotInTheFuture()
  readonly ratedOn!: LocalDate;

  @Name('Who rated.')
  readonly rater!: string;

  @OptionalFreeText('A note on the rating.')
  readonly note: string | null = null;
}
