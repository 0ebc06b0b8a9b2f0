import { ApiProperty } from '@nestjs/swagger';
import type { NormsDifference } from '@understory/domain';

const score = { type: Number, nullable: true } as const;

export class NormsDifferenceAtAges {
  @ApiProperty({ type: 'integer', description: 'Age in months, inclusive.' })
  readonly fromMonths!: number;

  @ApiProperty({ type: 'integer', description: 'Age in months, exclusive.' })
  readonly toMonths!: number;

  @ApiProperty({ enum: ['by-both', 'by-new-only', 'by-old-only'] })
  readonly covered!: NormsDifference['covered'];

  @ApiProperty({ type: 'integer', description: 'Of 32, how many functions have another typical score.' })
  readonly functions!: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'The function that differs most.' })
  readonly largestOf!: number | null;

  @ApiProperty({ ...score, description: 'Its typical score in the norms in force.' })
  readonly before!: number | null;

  @ApiProperty({ ...score, description: 'Its typical score in the file.' })
  readonly after!: number | null;
}

export class NormsTrial {
  @ApiProperty({ description: 'What the norms would be called once published.', example: 'Agency norms 2026@2' })
  readonly label!: string;

  @ApiProperty({ type: String, nullable: true, description: 'The norms in force, which the file is held against.' })
  readonly against!: string | null;

  @ApiProperty({ description: 'The norms in force are made up.' })
  readonly againstDemonstration!: boolean;

  @ApiProperty({ type: 'integer', description: 'Bands of ages in the file.' })
  readonly bands!: number;

  @ApiProperty({ type: [NormsDifferenceAtAges], description: 'By age; ages without a difference are left out.' })
  readonly differences!: readonly NormsDifferenceAtAges[];
}
