import { denialGrounds, type DenialGround, type LocalDate } from '@understory/domain';
import { Day } from '../fields/calendar';
import { Choice } from '../fields/choice';
import { NotInTheFuture } from '../fields/not-in-the-future';
import { Reason } from '../fields/text';

export class DenyAmendmentBody {
  @Day('The day of the decision.')
  @NotInTheFuture()
  readonly decidedOn!: LocalDate;

  @Choice(denialGrounds, 'The ground of the denial.')
  readonly ground!: DenialGround;

  @Reason()
  readonly reason!: string;
}
