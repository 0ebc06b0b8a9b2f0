import { ApiProperty } from '@nestjs/swagger';
import { regionsBottomUp, type ChildId, type LocalDate, type Region } from '@understory/domain';

const day = { type: String, format: 'date' } as const;

export class DoseShareAnswer {
  @ApiProperty({
    description: 'Pro rata of the days on which an intervention runs; in sevenths of a minute, so a double.',
  })
  readonly plannedMinutes!: number;

  @ApiProperty({ type: 'integer', description: 'All that was given, planned or not.' })
  readonly deliveredMinutes!: number;

  @ApiProperty({ description: 'Of each intervention at most what was planned of it that week.' })
  readonly countedMinutes!: number;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Counted of planned, 0 to 100; null when nothing was planned.',
  })
  readonly adherencePercent!: number | null;

  @ApiProperty({ type: 'integer' })
  readonly doses!: number;
}

export class RegionShareAnswer extends DoseShareAnswer {
  @ApiProperty({ enum: [...regionsBottomUp] })
  readonly region!: Region;
}

export class WeekOfAdherence {
  @ApiProperty({ type: 'integer', description: 'ISO 8601: the year of its Thursday.' })
  readonly year!: number;

  @ApiProperty({ type: 'integer' })
  readonly week!: number;

  @ApiProperty({ ...day, description: 'First day that counts.' })
  readonly from!: LocalDate;

  @ApiProperty({ ...day, description: 'Last day that counts.' })
  readonly through!: LocalDate;

  @ApiProperty({ type: DoseShareAnswer })
  readonly whole!: DoseShareAnswer;

  @ApiProperty({ type: [RegionShareAnswer], description: 'Bottom up; only where something was planned or given.' })
  readonly regions!: readonly RegionShareAnswer[];
}

export class Adherence {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly childId!: ChildId;

  @ApiProperty({ type: DoseShareAnswer, description: 'The weeks below together.' })
  readonly whole!: DoseShareAnswer;

  @ApiProperty({ type: [WeekOfAdherence], description: 'Oldest first.' })
  readonly weeks!: readonly WeekOfAdherence[];
}
