import { ApiProperty } from '@nestjs/swagger';
import { regionsBottomUp, type Agreement, type Region, type RegionAgreement } from '@understory/domain';

const count = { type: 'integer' } as const;

export class RegionAgreementInMap implements RegionAgreement {
  @ApiProperty({ enum: [...regionsBottomUp] })
  readonly region!: Region;

  @ApiProperty({ ...count, description: 'Functions that both rated.' })
  readonly n!: number;

  @ApiProperty({ ...count, description: 'Of them, rated alike.' })
  readonly exact!: number;

  @ApiProperty({ ...count, description: 'Of them, at most one point apart.' })
  readonly withinOne!: number;
}

export class DifferingFunction {
  @ApiProperty({ ...count, description: '1 to 32.' })
  readonly number!: number;

  @ApiProperty(count)
  readonly first!: number;

  @ApiProperty(count)
  readonly second!: number;
}

export class AgreementInMap {
  @ApiProperty({ enum: ['quadratic-weighted-kappa'], description: 'Cohen 1968, squared distance as weight.' })
  readonly method!: Agreement['method'];

  @ApiProperty({ ...count, description: 'Functions that both rated.' })
  readonly n!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Null where it is not defined.' })
  readonly kappa!: number | null;

  @ApiProperty({ type: String, enum: ['fewer-than-two-rated', 'no-variance'], nullable: true })
  readonly undefinedBecause!: Agreement['undefinedBecause'];

  @ApiProperty({ type: [RegionAgreementInMap], description: 'Bottom up.' })
  readonly regions!: readonly RegionAgreementInMap[];

  @ApiProperty({ type: [DifferingFunction], description: 'Three points or more apart.' })
  readonly differing!: readonly DifferingFunction[];
}

export class SecondRatingInMap {
  @ApiProperty()
  readonly rater!: string;

  @ApiProperty({
    type: 'array',
    items: { type: 'integer', nullable: true },
    description: 'f1 to f32 in order; null is "not rated".',
  })
  readonly scores!: readonly (number | null)[];

  @ApiProperty({ type: AgreementInMap })
  readonly agreement!: AgreementInMap;

  @ApiProperty({ ...count, description: 'How often it was recorded again.' })
  readonly numberOfCorrections!: number;
}
