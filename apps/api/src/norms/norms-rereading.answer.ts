import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '@understory/domain';

export class ReadNow {
  @ApiProperty({ type: String, nullable: true, description: 'Null for what was recorded before any norms.' })
  readonly label!: string | null;

  @ApiProperty({ type: 'integer' })
  readonly children!: number;

  @ApiProperty({ type: 'integer' })
  readonly assessments!: number;
}

export const rereadingStates = ['never', 'running', 'done', 'stopped'] as const;

export class RereadingProgress {
  @ApiProperty({ enum: [...rereadingStates], description: 'Of the newest one since this process started.' })
  readonly state!: (typeof rereadingStates)[number];

  @ApiProperty({ type: String, nullable: true, description: 'The norms it reads with.' })
  readonly to!: string | null;

  @ApiProperty({ type: 'integer', description: 'Looked at so far.' })
  readonly looked!: number;

  @ApiProperty({ type: 'integer', description: 'Of so many.' })
  readonly children!: number;

  @ApiProperty({ type: 'integer', description: 'Read with other norms than before.' })
  readonly changed!: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly startedAt!: Instant | null;
}

export class NormsRereadings {
  @ApiProperty({ type: [ReadNow], description: 'What is read with which norms now. A child may stand in several.' })
  readonly now!: readonly ReadNow[];

  @ApiProperty({ type: RereadingProgress })
  readonly progress!: RereadingProgress;
}
