import { ApiProperty } from '@nestjs/swagger';
import type { ChildId } from '@understory/domain';

export class Who {
  @ApiProperty()
  readonly id!: string;

  @ApiProperty()
  readonly role!: string;
}

export class NamedWho extends Who {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'As the record names whoever approved, decided or corrected; null where no name was kept, or none is.',
  })
  readonly name!: string | null;
}

export class TimelineEntry {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly eventId!: string;

  @ApiProperty({ type: 'integer', description: 'Of the child’s record, from 0.' })
  readonly revision!: number;

  @ApiProperty({ type: String, description: 'In the log of the agency.' })
  readonly position!: string;

  @ApiProperty({ example: 'AssessmentSigned' })
  readonly type!: string;

  @ApiProperty({ type: String, format: 'date', description: 'When it was true.' })
  readonly happenedOn!: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'When the record learned it.' })
  readonly knownOn!: string;

  @ApiProperty({ type: NamedWho })
  readonly who!: NamedWho;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What the event says, opened.' })
  readonly what!: object;
}

export class Timeline {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly childId!: ChildId;

  @ApiProperty({ type: [TimelineEntry], description: 'Every event, in the order the record learned it.' })
  readonly events!: readonly TimelineEntry[];
}
