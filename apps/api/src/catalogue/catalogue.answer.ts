import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '@understory/domain';
import { ActivityInCatalogue } from './activity.answer';

/** Who put a version in force, when and why. */
export class PublishedVersion {
  @ApiProperty({ type: 'integer' })
  readonly version!: number;

  @ApiProperty({ description: 'The account of the author.' })
  readonly publishedBy!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly publishedAt!: Instant;

  @ApiProperty()
  readonly reason!: string;

  @ApiProperty()
  readonly source!: string;

  @ApiProperty()
  readonly licence!: string;

  @ApiProperty()
  readonly inForce!: boolean;
}

export class PublishedCatalogue extends PublishedVersion {
  @ApiProperty()
  readonly name!: string;

  @ApiProperty({ description: 'The catalogue the product ships with; an agency replaces it.' })
  readonly isDefault!: boolean;

  @ApiProperty({ type: [ActivityInCatalogue] })
  readonly activities!: readonly ActivityInCatalogue[];
}

export class Catalogues {
  @ApiProperty({ type: [PublishedCatalogue], description: 'In the order of publication; the last one is in force.' })
  readonly catalogues!: readonly PublishedCatalogue[];
}

export class PublishedAnswer {
  @ApiProperty({ enum: ['published', 'unchanged'], description: 'Unchanged: the same content is in force already.' })
  readonly outcome!: 'published' | 'unchanged';

  @ApiProperty({ type: 'integer' })
  readonly version!: number;
}
