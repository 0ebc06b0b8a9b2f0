import { ApiProperty } from '@nestjs/swagger';

const age = { type: 'integer', description: 'Seconds since it was recorded.' } as const;

export class LogMark {
  @ApiProperty()
  readonly position!: string;

  @ApiProperty(age)
  readonly ageSeconds!: number;
}

export class ModelHealth {
  @ApiProperty()
  readonly name!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Everything up to here is in its rows, or parked.' })
  readonly position!: string | null;

  @ApiProperty({ type: LogMark, nullable: true, description: 'The first event that it has still to take in.' })
  readonly oldestUnhandled!: LogMark | null;

  @ApiProperty({ description: 'Its rows are of an older version until new ones are built.' })
  readonly isOutdated!: boolean;

  @ApiProperty({ type: 'integer', description: 'Records whose entries wait behind one that could not be taken in.' })
  readonly parkedStreams!: number;
}

export class Health {
  @ApiProperty({
    enum: ['ok', 'behind', 'parked'],
    description: '`behind`: a read model has had something to take in for over a minute; see that a worker runs.',
  })
  readonly status!: 'ok' | 'behind' | 'parked';

  @ApiProperty({
    type: LogMark,
    nullable: true,
    description: 'The newest event. One that grows old while no read model is behind means that nothing is written.',
  })
  readonly head!: LogMark | null;

  @ApiProperty({ type: [ModelHealth] })
  readonly readModels!: readonly ModelHealth[];
}
