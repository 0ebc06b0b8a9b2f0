import { ApiProperty } from '@nestjs/swagger';
import { bandColours, periodsOfLife, type Band, type InstrumentLimits, type PeriodLimits } from '@understory/domain';

const months = { type: 'integer', nullable: true } as const;

export class BandOfInstrument implements Band {
  @ApiProperty({ enum: [...bandColours] })
  readonly colour!: Band['colour'];

  @ApiProperty({ type: 'integer', description: 'The lowest score of the band.' })
  readonly from!: number;

  @ApiProperty({ type: 'integer', description: 'The highest score of the band, inclusive.' })
  readonly to!: number;
}

export class PeriodOfInstrument implements PeriodLimits {
  @ApiProperty({ enum: [...periodsOfLife] })
  readonly period!: PeriodLimits['period'];

  @ApiProperty({ ...months, description: 'Age in whole months, inclusive; null is before birth.' })
  readonly fromMonths!: number | null;

  @ApiProperty({ ...months, description: 'Exclusive: where the next period begins; null is open.' })
  readonly toMonths!: number | null;

  @ApiProperty({ description: 'The limits in the words of the source.' })
  readonly stated!: string;
}

/** By what ratings of this version are read. */
export class LimitsOfInstrument implements InstrumentLimits {
  @ApiProperty({ type: [BandOfInstrument], description: 'Four, lowest first, over every score from 1 to 12 once.' })
  readonly bands!: readonly BandOfInstrument[];

  @ApiProperty({ type: Number, description: 'Under so many percent of age-typical a region or domain is essential.' })
  readonly essentialBelowPercent!: number;

  @ApiProperty({ type: Number, description: 'From so many percent on it calls for enrichment; between, therapeutic.' })
  readonly enrichmentFromPercent!: number;

  @ApiProperty({ type: [PeriodOfInstrument], description: 'Six, each beginning where the one before ends.' })
  readonly periods!: readonly PeriodOfInstrument[];

  @ApiProperty({
    type: Number,
    description: 'In percent points: further apart, an official percent and the computed one are shown as disagreeing.',
  })
  readonly officialTolerancePoints!: number;

  @ApiProperty({ type: 'integer', description: 'An assessment recorded more days after its day is a late entry.' })
  readonly lateEntryAfterDays!: number;
}
