import { ApiProperty } from '@nestjs/swagger';

export class PublishedNorms {
  @ApiProperty({ description: 'As an assessment and a view name it.', example: 'Agency norms 2026@2' })
  readonly label!: string;

  @ApiProperty()
  readonly name!: string;

  @ApiProperty({ type: 'integer' })
  readonly version!: number;

  @ApiProperty({ description: 'Made up; never for the care of a child.' })
  readonly demonstration!: boolean;

  @ApiProperty({ description: 'What new assessments are read with.' })
  readonly inForce!: boolean;

  @ApiProperty()
  readonly source!: string;

  @ApiProperty({ description: 'The licence note.' })
  readonly licence!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Why this version took the place of the one before.' })
  readonly reason!: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly publishedAt!: string;

  @ApiProperty({ description: 'The account, or `operator` for the command line and `system` for the first start.' })
  readonly publishedBy!: string;

  @ApiProperty({ type: 'integer', description: 'Age in months that the first band begins with.' })
  readonly fromMonths!: number;

  @ApiProperty({ type: 'integer', description: 'Age in months before which the last band ends.' })
  readonly toMonths!: number;
}

export class NormSets {
  @ApiProperty({ type: [PublishedNorms], description: 'In the order they were published.' })
  readonly normSets!: readonly PublishedNorms[];
}
