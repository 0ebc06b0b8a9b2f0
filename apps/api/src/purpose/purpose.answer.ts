import { statedPurposes, type StatedPurpose } from '@understory/access';
import { ApiProperty } from '@nestjs/swagger';

export class StatedPurposeAnswer {
  @ApiProperty({ enum: [...statedPurposes] })
  readonly purpose!: StatedPurpose;

  @ApiProperty({
    type: String,
    format: 'date-time',
    description: 'Until then the record opens for this session or token.',
  })
  readonly until!: string;
}
