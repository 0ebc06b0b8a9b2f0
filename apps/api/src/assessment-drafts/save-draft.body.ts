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
import { OptionalDay } from '../fields/calendar';
import { OptionalChoice } from '../fields/choice';
import { OptionalSources } from '../fields/circumstances';
import { Id } from '../fields/id';
import { NotInTheFuture } from '../fields/not-in-the-future';
import { OptionalScore, Ratings } from '../fields/ratings';
import { OptionalName } from '../fields/text';
import { WholeNumber } from '../fields/whole-number';
import { ChangedFields } from './changed-fields';

const highestVersion = 1_000_000;

export class SaveDraftBody {
  @WholeNumber(0, highestVersion, 'The version of the draft that this was typed on.')
  readonly basedOn!: number;

  @Id<string>('The screen it was typed on; it makes one up when it opens. Its own later values never contest its own.')
  readonly writer!: string;

  @ChangedFields()
  readonly changed!: readonly string[];

  @Ratings()
  readonly scores!: Scores;

  @OptionalScore('Current relational health.')
  readonly relationalHealth: Score | null = null;

  @OptionalName('Who rated.')
  readonly rater: string | null = null;

  @OptionalSources()
  readonly sources: readonly AssessmentSource[] | null = null;

  @OptionalChoice(assessmentSettings, 'Where the child was met for it.')
  readonly setting: AssessmentSetting | null = null;

  @OptionalChoice(assessmentKinds, 'Makes it a draft of another kind; left out, it stays what it is.')
  readonly kind: AssessmentKind | null = null;

  @OptionalDay('Makes it a draft of another day; left out, it stays where it is.')
  @NotInTheFuture()
  readonly assessedOn: LocalDate | null = null;
}
