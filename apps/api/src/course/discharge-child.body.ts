import { dischargeOutcomes, type DischargeOutcome, type LocalDate } from '@understory/domain';
import { Day } from '../fields/calendar';
import { Choice } from '../fields/choice';
import { NotInTheFuture } from '../fields/not-in-the-future';
import { Reason } from '../fields/text';

export class DischargeChildBody {
  @Day('The last day in care.')
  @NotInTheFuture()
  readonly dischargedOn!: LocalDate;

  @Choice(dischargeOutcomes, 'How the treatment ended.')
  readonly outcome!: DischargeOutcome;

  @Reason()
  readonly reason!: string;
}
