import type { Instant, LocalDate } from '@understory/domain';
import { OptionalDay, OptionalDayOrMoment } from '../fields/calendar';
import { AfterQuery } from '../reading/after.query';

/** Two clocks to look back by; each day is included whole. */
export class HistoryQuery extends AfterQuery {
  @OptionalDayOrMoment('As the record knew it at that moment, or at the end of that UTC day.')
  readonly knownOn: LocalDate | Instant | null = null;

  @OptionalDay('Only what had happened by the end of that day.')
  readonly happenedBy: LocalDate | null = null;
}
