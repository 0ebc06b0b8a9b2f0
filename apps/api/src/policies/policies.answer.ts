import { ApiProperty } from '@nestjs/swagger';

const text = { type: String, nullable: true } as const;

/** A rule of the policy language: a criterion with its limits, or rules under `all` or `any`. */
const rule = { type: 'object', additionalProperties: true } as const;

export class PolicyOfList {
  @ApiProperty({ type: 'integer', description: 'Flags name the policy they rest on by this number.' })
  readonly version!: number;

  @ApiProperty({ description: 'What the agency calls it.' })
  readonly id!: string;

  @ApiProperty({ ...text, description: 'Null of a policy that an early release published, like the texts below.' })
  readonly title!: string | null;

  @ApiProperty(text)
  readonly author!: string | null;

  @ApiProperty(text)
  readonly reason!: string | null;

  @ApiProperty(text)
  readonly source!: string | null;

  @ApiProperty(text)
  readonly licence!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly takesEffectOn!: string | null;

  @ApiProperty({ type: Number, description: 'The focus proposed at first is the lowest region under it,' })
  readonly essentialBelowPercent!: number;

  @ApiProperty({ type: Number, description: 'else the lowest under this.' })
  readonly enrichmentFromPercent!: number;

  @ApiProperty(rule)
  readonly up!: object;

  @ApiProperty(rule)
  readonly back!: object;

  @ApiProperty({ ...rule, nullable: true })
  readonly withdrawal!: object | null;

  @ApiProperty({ description: 'The account that published it; `start` for the one that a new home begins with.' })
  readonly publishedBy!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly publishedAt!: string;

  @ApiProperty({ description: 'One is: the newest.' })
  readonly inForce!: boolean;
}

export class Policies {
  @ApiProperty({ type: [PolicyOfList], description: 'Oldest first.' })
  readonly policies!: readonly PolicyOfList[];
}

export class PolicyWritten {
  @ApiProperty({ type: 'integer' })
  readonly version!: number;

  @ApiProperty({ type: String, description: 'Pass it as `?after=` to read what follows from it.', example: '4711' })
  readonly position!: string;

  @ApiProperty({ type: 'integer', description: 'Of the stream of policies.' })
  readonly revision!: number;
}
