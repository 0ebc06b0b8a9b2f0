import { erasureBases, type ErasureBasis, type LocalDate } from '@understory/domain';
import { Day } from '../fields/calendar';
import { Choice } from '../fields/choice';
import { NotInTheFuture } from '../fields/not-in-the-future';
import { Name, OptionalFreeText, Reason } from '../fields/text';

export class RequestErasureBody {
  @Choice(erasureBases, 'On what ground the record is to be erased.')
  readonly basis!: ErasureBasis;

  @Day('The day the erasure was asked for.')
  @NotInTheFuture()
  readonly requestedOn!: LocalDate;

  @OptionalFreeText('What whoever confirms should know. It is erased with the record.')
  readonly note!: string | null;
}

export class DeclineErasureBody {
  @Reason()
  readonly reason!: string;
}

export class PlaceLegalHoldBody {
  @Day('The day the hold begins.')
  @NotInTheFuture()
  readonly placedOn!: LocalDate;

  @Name('Who orders it.')
  readonly authority!: string;

  @Reason()
  readonly reason!: string;
}

export class LiftLegalHoldBody {
  @Day('The first day on which it does not hold.')
  @NotInTheFuture()
  readonly liftedOn!: LocalDate;

  @Name('Who lifts it.')
  readonly authority!: string;

  @Reason()
  readonly reason!: string;
}
