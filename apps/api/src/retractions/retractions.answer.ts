import { ApiProperty } from '@nestjs/swagger';
import { retractedKinds, type ChildId, type Instant, type LocalDate, type RetractedKind } from '@understory/domain';
import { ActedByAnswer } from '../reading/acted-by.answer';

export class RetractedEntryAnswer extends ActedByAnswer {
  @ApiProperty({ enum: [...retractedKinds, 'dose'] })
  readonly kind!: RetractedKind | 'dose';

  @ApiProperty({ description: 'Of the entry, as where it was recorded; of a discharge, its day.' })
  readonly id!: string;

  @ApiProperty({ type: String, format: 'date', description: 'The day it was about.' })
  readonly day!: LocalDate;

  @ApiProperty({ description: 'What it said, in a line.' })
  readonly said!: string;

  @ApiProperty({ description: 'Why it was taken back.' })
  readonly reason!: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'When it was taken back.' })
  readonly retractedAt!: Instant;
}

export class RetractionsOfChild {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly childId!: ChildId;

  @ApiProperty({ type: [RetractedEntryAnswer], description: 'Taken back last first. None of it counts anywhere.' })
  readonly entries!: readonly RetractedEntryAnswer[];
}
