import { ApiProperty } from '@nestjs/swagger';
import { PublishedVersion } from '../catalogue/catalogue.answer';

export class IntervalOfProgram {
  @ApiProperty()
  readonly program!: string;

  @ApiProperty({ type: 'integer' })
  readonly everyDays!: number;

  @ApiProperty({ type: 'integer' })
  readonly noticeDays!: number;
}

export class PublishedIntervals extends PublishedVersion {
  @ApiProperty({ type: 'integer', description: 'For every program that is not listed.' })
  readonly everyDays!: number;

  @ApiProperty({ type: 'integer', description: 'A reassessment is due from this many days before its day.' })
  readonly noticeDays!: number;

  @ApiProperty({ type: [IntervalOfProgram] })
  readonly programs!: readonly IntervalOfProgram[];
}

export class AllIntervals {
  @ApiProperty({ type: [PublishedIntervals], description: 'In the order of publication; the last one is in force.' })
  readonly intervals!: readonly PublishedIntervals[];
}
