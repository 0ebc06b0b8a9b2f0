import { assessmentKinds, type AssessmentKind, type LocalDate, type Score, type Scores } from '@understory/domain';
import { Day } from '../fields/calendar';
import { Choice } from '../fields/choice';
import { NotInTheFuture } from '../fields/not-in-the-future';
import { OptionalScore, Ratings } from '../fields/ratings';
import { Name } from '../fields/text';

export class SignAssessmentBody {
  @Choice(assessmentKinds, 'With the day, it tells one assessment of a child from another.')
  readonly kind!: AssessmentKind;

  @Day('The day the child was assessed.')
  @NotInTheFuture()
  readonly assessedOn!: LocalDate;

  @Ratings()
  readonly scores!: Scores;

  @OptionalScore('Current relational health.')
  readonly relationalHealth: Score | null = null;

  @Name('Who rated.')
  readonly rater!: string;
}
