import { periodsOfLife, type LocalDate, type PeriodOfLife } from '@understory/domain';
import { Day } from '../fields/calendar';
import { OptionalChoice } from '../fields/choice';
import { NotInTheFuture } from '../fields/not-in-the-future';
import { Name } from '../fields/text';

export class TranscribeRiskEstimateBody {
  @OptionalChoice(periodsOfLife, 'The period it is of; left out when it is of the whole history.')
  readonly period: PeriodOfLife | null = null;

  @Name('As the official report words or prints it. Nothing is computed from it.')
  readonly estimate!: string;

  @Day('The day of the official report.')
  @NotInTheFuture()
  readonly reportedOn!: LocalDate;
}
