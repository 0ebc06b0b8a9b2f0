import { ApiProperty } from '@nestjs/swagger';
import { regionsBottomUp, type Region } from '@understory/domain';

const regions = [...regionsBottomUp];
const count = { type: 'integer', nullable: true } as const;

export class NormSetOfOutcomes {
  @ApiProperty()
  readonly name!: string;

  @ApiProperty({ type: 'integer' })
  readonly version!: number;

  @ApiProperty({ description: 'Made up, not licensed.' })
  readonly demonstration!: boolean;
}

export class OutcomeStep {
  @ApiProperty({ type: 'integer', description: '0 is the baseline, 1 the first assessment after it.' })
  readonly step!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Mean percent of age-typical, cut to one decimal.' })
  readonly meanPercent!: number | null;

  @ApiProperty({ ...count, description: 'Children in the mean.' })
  readonly n!: number | null;

  @ApiProperty({ ...count, description: 'Children with a baseline but without this assessment.' })
  readonly missing!: number | null;

  @ApiProperty({ ...count, description: 'Children assessed with too little rated, or without norms, for a percent.' })
  readonly unreadable!: number | null;

  @ApiProperty({ description: 'Fewer children than the smallest group that is shown; everything above is null.' })
  readonly suppressed!: boolean;

  @ApiProperty({ description: 'Percents of several norm sets went into the mean.' })
  readonly mixedNormSets!: boolean;
}

export class RegionOfOutcomes {
  @ApiProperty({ enum: regions })
  readonly region!: Region;

  @ApiProperty({ type: [OutcomeStep] })
  readonly steps!: readonly OutcomeStep[];
}

export class FlagsOfOutcomes {
  @ApiProperty({ enum: regions, description: 'The region that the flags propose to leave.' })
  readonly region!: Region;

  @ApiProperty(count)
  readonly raised!: number | null;

  @ApiProperty(count)
  readonly accepted!: number | null;

  @ApiProperty(count)
  readonly declined!: number | null;

  @ApiProperty({ description: 'At least one of the counts is withheld.' })
  readonly suppressed!: boolean;
}

export class ProgramOfOutcomes {
  @ApiProperty()
  readonly program!: string;

  @ApiProperty({ type: [NormSetOfOutcomes], description: 'Every norm set that a percent here was read with.' })
  readonly normSets!: readonly NormSetOfOutcomes[];

  @ApiProperty({ type: [RegionOfOutcomes], description: 'Bottom up.' })
  readonly regions!: readonly RegionOfOutcomes[];

  @ApiProperty({ type: [FlagsOfOutcomes], description: 'Bottom up.' })
  readonly flags!: readonly FlagsOfOutcomes[];
}

export class Outcomes {
  @ApiProperty({ type: 'integer', description: 'Of fewer children than these nothing is said.' })
  readonly smallestGroup!: number;

  @ApiProperty({ type: [ProgramOfOutcomes], description: 'By name; children count where they are now.' })
  readonly programs!: readonly ProgramOfOutcomes[];
}
