import type { LocalDate } from '@understory/domain';
import { OptionalDay } from '../fields/calendar';
import { OptionalName } from '../fields/text';
import { AfterQuery } from '../reading/after.query';

/** Two clocks to look back by, each of which includes its whole day, and the norms to read with. */
export class MapQuery extends AfterQuery {
  @OptionalDay('As the record knew it at the end of that UTC day.')
  readonly knownOn: LocalDate | null = null;

  @OptionalDay('Only what had happened by the end of that day.')
  readonly happenedBy: LocalDate | null = null;

  @OptionalName(
    'A view: every assessment read with this norm set, by its label, instead of the one it was recorded with.',
  )
  readonly norms: string | null = null;
}
