import { ApiProperty } from '@nestjs/swagger';
import type { ActedBy } from '@understory/domain';

export class ActedByAnswer implements ActedBy {
  @ApiProperty({ description: 'The account of whoever it was.' })
  readonly by!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'How that account was called then, as the record keeps it; null where it keeps no name.',
  })
  readonly actorName!: string | null;
}
