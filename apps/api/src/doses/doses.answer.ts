import { ApiProperty } from '@nestjs/swagger';
import {
  arousalStates,
  type ArousalState,
  type ChildId,
  type DoseId,
  type InterventionId,
  type LocalDate,
} from '@understory/domain';

const state = { type: String, enum: [...arousalStates], nullable: true } as const;
const uuid = { type: String, format: 'uuid' } as const;

export class DeliveredDose {
  @ApiProperty(uuid)
  readonly doseId!: DoseId;

  @ApiProperty(uuid)
  readonly interventionId!: InterventionId;

  @ApiProperty({ type: String, format: 'date-time', description: 'With the offset it was written with.' })
  readonly deliveredAt!: string;

  @ApiProperty({ type: String, format: 'date', description: 'The local day it counts on.' })
  readonly deliveredOn!: LocalDate;

  @ApiProperty({ type: 'integer' })
  readonly minutes!: number;

  @ApiProperty()
  readonly deliveredBy!: string;

  @ApiProperty({ ...state, description: 'How the child was before; null when not said.' })
  readonly stateBefore!: ArousalState | null;

  @ApiProperty({ ...state, description: 'How the child was after.' })
  readonly stateAfter!: ArousalState | null;

  @ApiProperty({ description: 'Whether this is a correction of what was logged first.' })
  readonly corrected!: boolean;
}

export class DosesOfChild {
  @ApiProperty(uuid)
  readonly childId!: ChildId;

  @ApiProperty({ type: [DeliveredDose], description: 'As they stand now, newest day first.' })
  readonly doses!: readonly DeliveredDose[];

  @ApiProperty({ description: 'There are more in these days than are shown.' })
  readonly isCut!: boolean;
}
