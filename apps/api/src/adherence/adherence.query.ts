import type { LocalDate } from '@understory/domain';
import { OptionalDay } from '../fields/calendar';
import { OptionalCount } from '../fields/whole-number';
import { AfterQuery } from '../reading/after.query';

export class AdherenceQuery extends AfterQuery {
  @OptionalCount(1, 104, 'How many ISO weeks, the one of the last day included; 12 if left out.')
  readonly weeks: number | null = null;

  @OptionalDay('The last day that counts; today in UTC if left out.')
  readonly through: LocalDate | null = null;
}
