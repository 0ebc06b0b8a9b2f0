import {
  confidences,
  historyStrands,
  informationSources,
  periodsOfLife,
  type Confidence,
  type HistoryStrand,
  type InformationSource,
  type LocalDate,
  type PeriodOfLife,
  type Score,
} from '@understory/domain';
import { Day } from '../fields/calendar';
import { Choice, OptionalChoice } from '../fields/choice';
import { NotInTheFuture } from '../fields/not-in-the-future';
import { ScoreOrUnknown } from '../fields/score-or-unknown';
import { OptionalFreeText } from '../fields/text';
import { YesNo } from '../fields/yes-no';

export class RecordHistoryBody {
  @Choice(periodsOfLife, 'The period of life told of.')
  readonly period!: PeriodOfLife;

  @Choice(historyStrands, 'What is told of: adverse experience, or relational health.')
  readonly strand!: HistoryStrand;

  @ScoreOrUnknown('As rated on the form, higher is more; null when the informant was asked and it is not known.')
  readonly value!: Score | null;

  @OptionalChoice(confidences, 'How sure the account is; needed with a value, and left out with "unknown".')
  readonly confidence: Confidence | null = null;

  @Choice(informationSources, 'Where the account comes from.')
  readonly source!: InformationSource;

  @Day('The day the account was given, or the file read.')
  @NotInTheFuture()
  readonly reportedOn!: LocalDate;

  @OptionalFreeText('A note on the account.')
  readonly note: string | null = null;

  @YesNo('Whether it says something of a caregiver or another person, so that an export can leave it out.')
  readonly concernsThirdPerson!: boolean;
}
