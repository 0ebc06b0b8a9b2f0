import type { LocalDate } from '@understory/domain';
import { Day } from '../fields/calendar';
import { NotInTheFuture } from '../fields/not-in-the-future';
import { Reason } from '../fields/text';

export class EndInterventionBody {
  @Day('The last day, inclusive. To plan an end ahead, change the plan.')
  @NotInTheFuture()
  readonly endedOn!: LocalDate;

  @Reason()
  readonly reason!: string;
}
