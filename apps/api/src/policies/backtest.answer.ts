import { ApiProperty } from '@nestjs/swagger';

const count = { type: 'integer', nullable: true } as const;

export class MovesOfBacktest {
  @ApiProperty({ enum: ['up', 'back'] })
  readonly direction!: 'up' | 'back';

  @ApiProperty({ ...count, description: 'Proposals that both policies make after the same event.' })
  readonly same!: number | null;

  @ApiProperty({ ...count, description: 'The draft makes them after an earlier event.' })
  readonly earlier!: number | null;

  @ApiProperty({ ...count, description: 'The draft makes them after a later event.' })
  readonly later!: number | null;

  @ApiProperty({ ...count, description: 'The draft does not make them.' })
  readonly 'not-at-all'!: number | null;

  @ApiProperty({ ...count, description: 'The draft alone makes them.' })
  readonly new!: number | null;

  @ApiProperty({ description: 'At least one of the counts is withheld.' })
  readonly suppressed!: boolean;
}

export class DecisionsOfBacktest {
  @ApiProperty({ ...count, description: 'Accepted by a clinician, and just then proposed by the draft.' })
  readonly proposedAccepted!: number | null;

  @ApiProperty(count)
  readonly proposedDeclined!: number | null;

  @ApiProperty(count)
  readonly notProposedAccepted!: number | null;

  @ApiProperty(count)
  readonly notProposedDeclined!: number | null;

  @ApiProperty({ ...count, description: 'Decisions.' })
  readonly n!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Simple agreement of the draft with the decisions.' })
  readonly agreementPercent!: number | null;

  @ApiProperty({ description: 'At least one of the counts is withheld.' })
  readonly suppressed!: boolean;
}

export class ProgramOfBacktest {
  @ApiProperty()
  readonly program!: string;

  @ApiProperty({ type: [MovesOfBacktest] })
  readonly moves!: readonly MovesOfBacktest[];

  @ApiProperty({ type: DecisionsOfBacktest })
  readonly decisions!: DecisionsOfBacktest;
}

export class Backtest {
  @ApiProperty({ type: 'integer', description: 'The policy in force that the draft was held against.' })
  readonly policyInForce!: number;

  @ApiProperty({ type: 'integer', description: 'Counts that rest on fewer children are withheld.' })
  readonly smallestGroup!: number;

  @ApiProperty({ type: [ProgramOfBacktest], description: 'Own programs with a proposal or a decision, by name.' })
  readonly programs!: readonly ProgramOfBacktest[];
}
