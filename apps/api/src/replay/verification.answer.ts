import { ApiProperty } from '@nestjs/swagger';

export class FaultOfLog {
  @ApiProperty({ type: String, nullable: true, description: 'Null for a fault of the log as a whole.' })
  readonly stream!: string | null;

  @ApiProperty({ type: 'integer', nullable: true })
  readonly revision!: number | null;

  @ApiProperty({ type: String, nullable: true })
  readonly position!: string | null;

  @ApiProperty()
  readonly what!: string;
}

export class LastVerification {
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null until one was run.' })
  readonly verifiedAt!: string | null;

  @ApiProperty({ type: 'integer', description: 'That were checked.' })
  readonly events!: number;

  @ApiProperty({ type: 'integer' })
  readonly streams!: number;

  @ApiProperty({ type: 'integer', description: 'Signed seals that the log was held against.' })
  readonly seals!: number;

  @ApiProperty({ type: 'integer', description: '0: nothing was changed, removed or inserted.' })
  readonly faultCount!: number;

  @ApiProperty({ type: [FaultOfLog], description: 'The first ones.' })
  readonly faults!: readonly FaultOfLog[];
}
