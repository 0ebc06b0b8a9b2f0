import { ApiProperty } from '@nestjs/swagger';
import type { ChildId } from '@understory/domain';
import { ChildMap } from '../map/map.answer';

export class ChildHistory extends ChildMap {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly childId!: ChildId;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Of the last entry that the record held then; null when it held none.',
  })
  readonly revision!: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'Of that entry, in the log of the agency.' })
  readonly position!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the record learned it.' })
  readonly knownSince!: string | null;
}
