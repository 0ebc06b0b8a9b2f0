import type { LocalDate } from '@understory/domain';
import { Day } from '../fields/calendar';
import { NotInTheFuture } from '../fields/not-in-the-future';
import { Reason } from '../fields/text';

export class ExtendAmendmentBody {
  @Day('The day the written statement of the delay was given.')
  @NotInTheFuture()
  readonly extendedOn!: LocalDate;

  @Reason()
  readonly reason!: string;
}
