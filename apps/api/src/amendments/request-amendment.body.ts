import { relations, type EventId, type LocalDate, type Relation } from '@understory/domain';
import { Day } from '../fields/calendar';
import { Choice } from '../fields/choice';
import { Id } from '../fields/id';
import { NotInTheFuture } from '../fields/not-in-the-future';
import { LongText, Name } from '../fields/text';

export class RequestAmendmentBody {
  @Name('Who asks.')
  readonly requestedBy!: string;

  @Choice(relations, 'In what relation to the child.')
  readonly relation!: Relation;

  @LongText('What should be put right.')
  readonly asks!: string;

  @Id<EventId>('The entry it is about: an event of this child’s timeline.')
  readonly entry!: EventId;

  @Day('The day the request was received; the time to decide runs from it.')
  @NotInTheFuture()
  readonly receivedOn!: LocalDate;
}
