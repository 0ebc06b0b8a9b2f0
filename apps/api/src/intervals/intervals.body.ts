import { intervalRange, type ProgramInterval } from '@understory/domain';
import { ListOf } from '../fields/list-of';
import { FreeText, Reason, Reference } from '../fields/text';
import { WholeNumber } from '../fields/whole-number';

const { from, to } = intervalRange;

export class ProgramIntervalBody implements ProgramInterval {
  @Reference('The program.')
  readonly program!: string;

  @WholeNumber(from, to, 'A reassessment is owed this many days after the newest assessment.')
  readonly everyDays!: number;

  @WholeNumber(0, to - 1, 'It is due from this many days before; fewer than the interval.')
  readonly noticeDays!: number;
}

export class PublishIntervalsBody {
  @WholeNumber(from, to, 'For every program that is not listed.')
  readonly everyDays!: number;

  @WholeNumber(0, to - 1, 'Days of notice for every program that is not listed.')
  readonly noticeDays!: number;

  @ListOf(() => ProgramIntervalBody, 0, 200, 'Programs that do otherwise.')
  readonly programs!: readonly ProgramIntervalBody[];

  @FreeText('Where the intervals come from.')
  readonly source!: string;

  @FreeText('Under which terms they may be used.')
  readonly licence!: string;

  @Reason()
  readonly reason!: string;
}
