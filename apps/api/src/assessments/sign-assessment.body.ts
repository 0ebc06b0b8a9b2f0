import {
  assessmentKinds,
  assessmentSettings,
  type AssessmentKind,
  type AssessmentSetting,
  type AssessmentSource,
  type LocalDate,
  type Score,
  type Scores,
} from '@understory/domain';
import { Day } from '../fields/calendar';
import { Choice, OptionalChoice } from '../fields/choice';
import { OptionalSources } from '../fields/circumstances';
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

  @OptionalSources()
  readonly sources: readonly AssessmentSource[] | null = null;

  @OptionalChoice(assessmentSettings, 'Where the child was met for it; null when it is not said.')
  readonly setting: AssessmentSetting | null = null;
}
