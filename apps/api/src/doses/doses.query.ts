import type { LocalDate } from '@understory/domain';
import { OptionalDay } from '../fields/calendar';
import { AfterQuery } from '../reading/after.query';

export class DosesQuery extends AfterQuery {
  @OptionalDay('From this day on; a week before the last one if left out.')
  readonly from: LocalDate | null = null;

  @OptionalDay('Up to and including this day; tomorrow in UTC if left out, for places that are ahead.')
  readonly through: LocalDate | null = null;
}
