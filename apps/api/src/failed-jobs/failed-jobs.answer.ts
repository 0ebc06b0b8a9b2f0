import { ApiProperty } from '@nestjs/swagger';

export class FailedJob {
  @ApiProperty({ example: 'report' })
  readonly kind!: string;

  @ApiProperty({ description: 'Whose: the id of a record.' })
  readonly recordId!: string;

  @ApiProperty({ type: 'integer', description: 'How often it was tried before it was given up.' })
  readonly attempts!: number;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What the last failure was, by its code: the log of the worker says more.',
    example: 'JOB.TIME_IS_UP',
  })
  readonly errorCode!: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly failedAt!: string;
}

export class FailedJobs {
  @ApiProperty({ type: [FailedJob], description: 'The thousand that were given up first.' })
  readonly failed!: readonly FailedJob[];
}

export class RetriedJobs {
  @ApiProperty({ type: 'integer', description: 'Tried again from now on.' })
  readonly retried!: number;
}
