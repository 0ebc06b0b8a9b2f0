import { ApiProperty } from '@nestjs/swagger';
import {
  erasureBases,
  type ChildId,
  type ErasureBasis,
  type ErasureId,
  type LegalHoldId,
  type LocalDate,
} from '@understory/domain';
import { Written } from '../writing/written.answer';

const uuid = { type: String, format: 'uuid' } as const;
const day = { type: String, format: 'date' } as const;
const dayOrNull = { ...day, nullable: true } as const;
const textOrNull = { type: String, nullable: true } as const;
const basisOrNull = { type: String, enum: [...erasureBases], nullable: true } as const;

export class ErasureWritten extends Written {
  @ApiProperty(uuid)
  readonly erasureId!: ErasureId;
}

export class LegalHoldWritten extends Written {
  @ApiProperty(uuid)
  readonly holdId!: LegalHoldId;
}

export class ErasureInListAnswer {
  @ApiProperty(uuid)
  readonly childId!: ChildId;

  @ApiProperty({ ...textOrNull, description: 'The agency’s own; null once the record is erased.' })
  readonly reference!: string | null;

  @ApiProperty()
  readonly program!: string;

  @ApiProperty({ ...uuid, nullable: true, description: 'Null where a restored log knew of no request.' })
  readonly erasureId!: ErasureId | null;

  @ApiProperty(basisOrNull)
  readonly basis!: ErasureBasis | null;

  @ApiProperty(dayOrNull)
  readonly requestedOn!: LocalDate | null;

  @ApiProperty({ ...textOrNull, description: 'The account.' })
  readonly requestedBy!: string | null;

  @ApiProperty({ enum: ['open', 'declined', 'erased'] })
  readonly status!: 'open' | 'declined' | 'erased';

  @ApiProperty(dayOrNull)
  readonly decidedOn!: LocalDate | null;

  @ApiProperty({ ...textOrNull, description: 'The account; never the one that asked.' })
  readonly decidedBy!: string | null;
}

export class Erasures {
  @ApiProperty({ type: [ErasureInListAnswer], description: 'What is to be decided first.' })
  readonly erasures!: readonly ErasureInListAnswer[];

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Whole years after the discharge for which the agency keeps records; null where it has set none.',
  })
  readonly retentionYears!: number | null;
}

export class LegalHoldAnswer {
  @ApiProperty(uuid)
  readonly holdId!: LegalHoldId;

  @ApiProperty(day)
  readonly placedOn!: LocalDate;

  @ApiProperty()
  readonly authority!: string;

  @ApiProperty()
  readonly reason!: string;

  @ApiProperty({ ...dayOrNull, description: 'Null while it stands.' })
  readonly liftedOn!: LocalDate | null;
}

export class RequestedErasure {
  @ApiProperty(uuid)
  readonly erasureId!: ErasureId;

  @ApiProperty({ enum: [...erasureBases] })
  readonly basis!: ErasureBasis;

  @ApiProperty(day)
  readonly requestedOn!: LocalDate;

  @ApiProperty({ description: 'The account.' })
  readonly requestedBy!: string;

  @ApiProperty(textOrNull)
  readonly note!: string | null;

  @ApiProperty({ ...dayOrNull, description: 'Null while it is to be decided.' })
  readonly declinedOn!: LocalDate | null;
}

export class ErasureOfChild {
  @ApiProperty(uuid)
  readonly childId!: ChildId;

  @ApiProperty({ ...dayOrNull, description: 'Null while the record stands.' })
  readonly erasedOn!: LocalDate | null;

  @ApiProperty(basisOrNull)
  readonly basis!: ErasureBasis | null;

  @ApiProperty({ type: [LegalHoldAnswer], description: 'Empty once the record is erased, as the requests.' })
  readonly holds!: readonly LegalHoldAnswer[];

  @ApiProperty({ type: [RequestedErasure] })
  readonly requests!: readonly RequestedErasure[];
}
