import { planRanges } from '@understory/domain';
import { Moment } from '../fields/calendar';
import { NotInTheFuture } from '../fields/not-in-the-future';
import { Name } from '../fields/text';
import { WholeNumber } from '../fields/whole-number';

export class DeliverDoseBody {
  @Moment('When, with the offset of the place; its written local day is the one that counts towards the plan.')
  @NotInTheFuture()
  readonly deliveredAt!: string;

  @WholeNumber(planRanges.minutes.from, planRanges.minutes.to, 'How long it took.')
  readonly minutes!: number;

  @Name('Who delivered it.')
  readonly deliveredBy!: string;
}
