import {
  interventionKinds,
  planRanges,
  regionsBottomUp,
  type InterventionKind,
  type LocalDate,
  type Region,
} from '@understory/domain';
import { Day, OptionalDay } from '../fields/calendar';
import { Choice } from '../fields/choice';
import { FreeText, Name, Reference } from '../fields/text';
import { WholeNumber } from '../fields/whole-number';

const { timesPerDay, minutes, daysPerWeek } = planRanges;

export class PlanInterventionBody {
  @Reference('Tells it from the other interventions of this child.')
  readonly reference!: string;

  @Choice(regionsBottomUp, 'The region it works at.')
  readonly region!: Region;

  @Choice(interventionKinds, 'What it is for.')
  readonly kind!: InterventionKind;

  @FreeText('What is done.')
  readonly activity!: string;

  @Name('Where it is done.')
  readonly setting!: string;

  @Name('Whose task it is.')
  readonly providerRole!: string;

  @WholeNumber(timesPerDay.from, timesPerDay.to, 'How often on such a day.')
  readonly timesPerDay!: number;

  @WholeNumber(minutes.from, minutes.to, 'Minutes of one time.')
  readonly minutes!: number;

  @WholeNumber(daysPerWeek.from, daysPerWeek.to, 'Days a week.')
  readonly daysPerWeek!: number;

  @Day('First day.')
  readonly startsOn!: LocalDate;

  @OptionalDay('Last day, inclusive; null while open-ended.')
  readonly endsOn: LocalDate | null = null;
}
