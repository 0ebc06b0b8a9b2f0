import { ApiProperty } from '@nestjs/swagger';

export class ParkedEntry {
  @ApiProperty({ description: 'The read model that could not take it in.' })
  readonly model!: string;

  @ApiProperty({ description: 'Whose entries wait; `child-` and the id of the child.' })
  readonly stream!: string;

  @ApiProperty()
  readonly position!: string;

  @ApiProperty()
  readonly eventType!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Where it failed, without anything of the entry itself.' })
  readonly cause!: string | null;

  @ApiProperty({ type: 'integer' })
  readonly attempts!: number;

  @ApiProperty({ format: 'date-time' })
  readonly since!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly triedAt!: string | null;

  @ApiProperty({ type: 'integer', description: 'How many later entries of the same stream wait behind it.' })
  readonly behind!: number;
}

export class ParkedActEntry {
  @ApiProperty({ format: 'date-time' })
  readonly doneAt!: string;

  @ApiProperty({ description: 'The account of the administrator.' })
  readonly actorId!: string;

  @ApiProperty({ enum: ['retry', 'skip'] })
  readonly act!: 'retry' | 'skip';

  @ApiProperty()
  readonly model!: string;

  @ApiProperty()
  readonly stream!: string;

  @ApiProperty()
  readonly position!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly reason!: string | null;

  @ApiProperty({ type: 'integer' })
  readonly applied!: number;

  @ApiProperty({ type: 'integer' })
  readonly waiting!: number;
}

export class ParkedList {
  @ApiProperty({ type: [ParkedEntry], description: 'Longest parked first, at most 500.' })
  readonly parked!: readonly ParkedEntry[];

  @ApiProperty({ type: [ParkedActEntry], description: 'What was done about such entries, newest first, at most 100.' })
  readonly acts!: readonly ParkedActEntry[];
}

export class ActOnParkedAnswer {
  @ApiProperty({ type: 'integer', description: 'How many entries were taken in.' })
  readonly applied!: number;

  @ApiProperty({ type: 'integer', description: 'How many still wait.' })
  readonly waiting!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Why the first of them failed again.' })
  readonly cause!: string | null;
}
