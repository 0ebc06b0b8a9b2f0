import {
  confidences,
  factKinds,
  factSubjects,
  historyStrands,
  informationSources,
  periodsOfLife,
  type Confidence,
  type FactKind,
  type FactSubject,
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
import { OptionalFreeText, OptionalName } from '../fields/text';

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

  @Choice(factSubjects, 'Whom it is about. Of anybody but the child, copies that leave keep it back.')
  readonly about!: FactSubject;

  @OptionalChoice(factKinds, 'What kind of fact it is; of another person, null is taken for the most protected kind.')
  readonly factKind: FactKind | null = null;

  @OptionalName('Which caregiver or other person, in a word such as "mother"; left out of the child itself.')
  readonly person: string | null = null;
}
