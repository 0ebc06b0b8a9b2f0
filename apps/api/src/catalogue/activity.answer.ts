import { ApiProperty } from '@nestjs/swagger';
import {
  activitySettings,
  audiences,
  functionalDomains,
  interventionKinds,
  regionsBottomUp,
  type ActivitySetting,
  type Audience,
  type CatalogueActivity,
  type FunctionalDomain,
  type InterventionKind,
  type Region,
} from '@understory/domain';

export class ActivityInCatalogue implements CatalogueActivity {
  @ApiProperty({ description: 'Kebab-case.' })
  readonly id!: string;

  @ApiProperty()
  readonly name!: string;

  @ApiProperty({ type: [String], enum: [...regionsBottomUp] })
  readonly regions!: readonly Region[];

  @ApiProperty({ type: [String], enum: [...functionalDomains] })
  readonly domains!: readonly FunctionalDomain[];

  @ApiProperty({ type: 'integer' })
  readonly fromMonths!: number;

  @ApiProperty({ type: 'integer', description: 'Exclusive.' })
  readonly toMonths!: number;

  @ApiProperty({ type: [String], enum: [...activitySettings] })
  readonly settings!: readonly ActivitySetting[];

  @ApiProperty({ enum: [...interventionKinds] })
  readonly kind!: InterventionKind;

  @ApiProperty({ enum: [...audiences], description: 'With whom: the child, the family, or the milieu around it.' })
  readonly audience!: Audience;

  @ApiProperty({ description: 'Where it was read that it fits this level.' })
  readonly source!: string;
}
