import { ApiProperty } from '@nestjs/swagger';
import type { MapPart as PartOfMap } from '@understory/domain';

export class MapPart {
  @ApiProperty({ type: 'integer', nullable: true, description: 'Sum of the rated functions.' })
  readonly score!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Sum of their norms.' })
  readonly typical!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Of age-typical; null when under 80 % is rated.' })
  readonly percent!: number | null;

  @ApiProperty({ type: String, enum: ['essential', 'therapeutic', 'enrichment'], nullable: true })
  readonly category!: PartOfMap['category'];
}

export class RegionsOfMap {
  @ApiProperty({ type: MapPart })
  readonly brainstem!: MapPart;

  @ApiProperty({ type: MapPart })
  readonly diencephalon!: MapPart;

  @ApiProperty({ type: MapPart })
  readonly limbic!: MapPart;

  @ApiProperty({ type: MapPart })
  readonly cortex!: MapPart;

  @ApiProperty({ type: MapPart })
  readonly 'frontal-cortex'!: MapPart;
}

export class DomainsOfMap {
  @ApiProperty({ type: MapPart })
  readonly 'sensory-integration'!: MapPart;

  @ApiProperty({ type: MapPart })
  readonly 'self-regulation'!: MapPart;

  @ApiProperty({ type: MapPart })
  readonly relational!: MapPart;

  @ApiProperty({ type: MapPart })
  readonly cognitive!: MapPart;
}
