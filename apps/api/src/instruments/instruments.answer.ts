import { ApiProperty } from '@nestjs/swagger';
import { functionalDomains, regionsBottomUp, type InstrumentFunction } from '@understory/domain';
import { LimitsOfInstrument } from './instrument-limits.answer';

export class FunctionOfInstrument implements InstrumentFunction {
  @ApiProperty({ type: 'integer' })
  readonly number!: number;

  @ApiProperty()
  readonly name!: string;

  @ApiProperty({ enum: [...regionsBottomUp] })
  readonly region!: InstrumentFunction['region'];

  @ApiProperty({ enum: [...functionalDomains] })
  readonly domain!: InstrumentFunction['domain'];
}

export class PublishedInstrument extends LimitsOfInstrument {
  @ApiProperty({ type: 'integer' })
  readonly version!: number;

  @ApiProperty()
  readonly source!: string;

  @ApiProperty({ description: 'The licence note.' })
  readonly licence!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Why this version took the place of the one before.' })
  readonly reason!: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly publishedAt!: string;

  @ApiProperty()
  readonly publishedBy!: string;

  @ApiProperty({ type: [FunctionOfInstrument] })
  readonly functions!: readonly FunctionOfInstrument[];
}

export class Instruments {
  @ApiProperty({ type: [PublishedInstrument], description: 'In the order they were published; the last is in force.' })
  readonly instruments!: readonly PublishedInstrument[];
}
