import { ApiProperty } from '@nestjs/swagger';
import { categories, functionalDomains, type LocalDate, type OfficialComparison } from '@understory/domain';

const printed = { type: Number, nullable: true } as const;
const category = { type: String, enum: [...categories], nullable: true } as const;

export class OfficialDomainInMap {
  @ApiProperty({ enum: [...functionalDomains] })
  readonly domain!: OfficialComparison['domain'];

  @ApiProperty({ ...printed, description: 'As printed; null where nothing is.' })
  readonly score!: number | null;

  @ApiProperty(printed)
  readonly typical!: number | null;

  @ApiProperty(printed)
  readonly percent!: number | null;

  @ApiProperty({ ...category, description: 'Of the printed percent, by the limits in force here.' })
  readonly officialCategory!: OfficialComparison['officialCategory'];

  @ApiProperty(category)
  readonly computedCategory!: OfficialComparison['computedCategory'];

  @ApiProperty({
    type: String,
    enum: ['category', 'percent', 'no'],
    nullable: true,
    description: 'Whether computed and printed lie in different categories, or further apart than the tolerance.',
  })
  readonly disagrees!: OfficialComparison['disagrees'];
}

export class OfficialValuesInMap {
  @ApiProperty({ type: String, format: 'date' })
  readonly reportedOn!: LocalDate;

  @ApiProperty({ description: 'Which report it is.' })
  readonly source!: string;

  @ApiProperty({ ...printed, description: 'The cortical modulation ratio as printed; it is never computed.' })
  readonly cmr!: number | null;

  @ApiProperty({ type: [OfficialDomainInMap] })
  readonly domains!: readonly OfficialDomainInMap[];

  @ApiProperty({ type: 'integer', description: 'In percent points; further apart is a disagreement.' })
  readonly tolerancePoints!: number;

  @ApiProperty({ type: 'integer', description: 'How often it was transcribed again.' })
  readonly numberOfCorrections!: number;
}
