import { arousalStates, planRanges, type ArousalState } from '@understory/domain';
import { Moment } from '../fields/calendar';
import { OptionalChoice } from '../fields/choice';
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

  @OptionalChoice(arousalStates, 'How the child was before, on a scale of this product; null when not said.')
  readonly stateBefore: ArousalState | null = null;

  @OptionalChoice(arousalStates, 'How the child was after.')
  readonly stateAfter: ArousalState | null = null;
}
