import { ApiProperty } from '@nestjs/swagger';
import { incidentKinds, type LocalDate } from '@understory/domain';
import type { IncidentRate } from '@understory/read-models';

const day = { type: String, format: 'date' } as const;
const count = { type: 'integer', nullable: true } as const;

export class RateOfIncidents {
  @ApiProperty({ enum: [...incidentKinds] })
  readonly kind!: IncidentRate['kind'];

  @ApiProperty(count)
  readonly incidents!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Per 1,000 child-days in care, cut to one decimal.' })
  readonly perThousandDays!: number | null;

  @ApiProperty({ description: 'Too few children are concerned; the numbers are null.' })
  readonly suppressed!: boolean;
}

export class HalfYearOfIncidents {
  @ApiProperty(day)
  readonly from!: LocalDate;

  @ApiProperty(day)
  readonly to!: LocalDate;

  @ApiProperty({ ...count, description: 'Children with a day in care.' })
  readonly children!: number | null;

  @ApiProperty({ ...count, description: 'Days in care of all of them; the day of coming counts, that of leaving not.' })
  readonly childDays!: number | null;

  @ApiProperty({ type: [RateOfIncidents] })
  readonly rates!: readonly RateOfIncidents[];
}

export class ProgramOfIncidents {
  @ApiProperty()
  readonly program!: string;

  @ApiProperty({ type: [HalfYearOfIncidents], description: 'Half-years that are over, newest first.' })
  readonly periods!: readonly HalfYearOfIncidents[];
}

export class IncidentRates {
  @ApiProperty({ type: 'integer', description: 'Of fewer children than these nothing is said.' })
  readonly smallestGroup!: number;

  @ApiProperty({ type: [ProgramOfIncidents], description: 'By name; children count where they were at the time.' })
  readonly programs!: readonly ProgramOfIncidents[];
}
