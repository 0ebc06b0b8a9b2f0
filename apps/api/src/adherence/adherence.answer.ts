import { ApiProperty } from '@nestjs/swagger';
import {
  arousalStates,
  regionsBottomUp,
  type ArousalState,
  type ChildId,
  type LocalDate,
  type Region,
} from '@understory/domain';

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

export class StateCountAnswer {
  @ApiProperty({ enum: [...arousalStates] })
  readonly state!: ArousalState;

  @ApiProperty({ type: 'integer' })
  readonly before!: number;

  @ApiProperty({ type: 'integer' })
  readonly after!: number;
}

export class StatesAroundDosesAnswer {
  @ApiProperty({ type: 'integer', description: 'All doses of the weeks, whether they say it or not.' })
  readonly doses!: number;

  @ApiProperty({ type: 'integer', description: 'How many say how the child was before.' })
  readonly toldBefore!: number;

  @ApiProperty({ type: 'integer', description: 'How many say how the child was after.' })
  readonly toldAfter!: number;

  @ApiProperty({ type: [StateCountAnswer], description: 'Calmest first. Counts: no effect can be read from them.' })
  readonly states!: readonly StateCountAnswer[];
}

export class Adherence {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly childId!: ChildId;

  @ApiProperty({ type: DoseShareAnswer, description: 'The weeks below together.' })
  readonly whole!: DoseShareAnswer;

  @ApiProperty({ type: [WeekOfAdherence], description: 'Oldest first.' })
  readonly weeks!: readonly WeekOfAdherence[];

  @ApiProperty({ type: StatesAroundDosesAnswer, description: 'How the child was around the doses of these weeks.' })
  readonly states!: StatesAroundDosesAnswer;
}
