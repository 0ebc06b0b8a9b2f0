import { ApiProperty } from '@nestjs/swagger';
import type { Correction } from '@understory/domain';
import { ActedByAnswer } from './acted-by.answer';

export class CorrectionMade extends ActedByAnswer {
  @ApiProperty({ type: String, format: 'date-time' })
  readonly recordedAt!: string;

  @ApiProperty()
  readonly reason!: string;
}

export const correctionMade = ({ by, actorName, recordedAt, reason }: Correction): CorrectionMade => ({
  by,
  actorName,
  recordedAt,
  reason,
});
