import type { LocalDate } from '@understory/domain';
import { OptionalDay } from '../fields/calendar';
import { AfterQuery } from '../reading/after.query';

/** Two clocks to look back by; each includes its whole day. */
export class MapQuery extends AfterQuery {
  @OptionalDay('As the record knew it at the end of that UTC day.')
  readonly knownOn: LocalDate | null = null;

  @OptionalDay('Only what had happened by the end of that day.')
  readonly happenedBy: LocalDate | null = null;
}
