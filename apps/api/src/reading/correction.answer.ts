import { ApiProperty } from '@nestjs/swagger';
import type { Correction } from '@understory/domain';

export class CorrectionMade {
  @ApiProperty({ description: 'The account of whoever put it right.' })
  readonly by!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly recordedAt!: string;

  @ApiProperty()
  readonly reason!: string;
}

export const correctionMade = ({ by, recordedAt, reason }: Correction): CorrectionMade => ({ by, recordedAt, reason });
