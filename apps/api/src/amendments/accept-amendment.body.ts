import type { EventId, LocalDate } from '@understory/domain';
import { Day } from '../fields/calendar';
import { Id } from '../fields/id';
import { NotInTheFuture } from '../fields/not-in-the-future';

export class AcceptAmendmentBody {
  @Day('The day of the decision.')
  @NotInTheFuture()
  readonly decidedOn!: LocalDate;

  @Id<EventId>('The entry that put it right: a later event of this child’s timeline.')
  readonly correctedBy!: EventId;
}
