import { ApiProperty } from '@nestjs/swagger';
import type { ChildId } from '@understory/domain';
import { Who } from '../timeline/timeline.answer';

/** The same whether or not there is such a child: only opening the record tells. */
export class OpenedInEmergency {
  @ApiProperty({ type: String, format: 'uuid', description: 'Where the record is, if there is one.' })
  readonly childId!: ChildId;

  @ApiProperty({ type: String, format: 'date-time', description: 'It cannot be prolonged, only asked for anew.' })
  readonly until!: string;
}

export class EmergencyReview {
  @ApiProperty()
  readonly by!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly at!: string;

  @ApiProperty()
  readonly justified!: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'Null once the record is erased.' })
  readonly words!: string | null;
}

export class EmergencyAccess {
  @ApiProperty()
  readonly accessId!: string;

  @ApiProperty({ type: String, format: 'uuid' })
  readonly childId!: ChildId;

  @ApiProperty({ type: String, nullable: true, description: 'The agency’s own; null once the record is erased.' })
  readonly reference!: string | null;

  @ApiProperty()
  readonly program!: string;

  @ApiProperty({ type: Who })
  readonly who!: Who;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly openedAt!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly until!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null once the record is erased.' })
  readonly reason!: string | null;

  @ApiProperty({ type: EmergencyReview, nullable: true })
  readonly review!: EmergencyReview | null;

  @ApiProperty({ description: 'Not reviewed within seven days.' })
  readonly isOverdue!: boolean;

  @ApiProperty({ description: 'Whether whoever asks may review it.' })
  readonly mayReview!: boolean;
}

export class EmergencyAccesses {
  @ApiProperty({ type: [EmergencyAccess], description: 'Those that nobody has reviewed first, then the newest.' })
  readonly accesses!: readonly EmergencyAccess[];
}

export class UnreviewedEmergencies {
  @ApiProperty({ type: 'integer' })
  readonly unreviewed!: number;

  @ApiProperty({ type: 'integer', description: 'Of them, those older than seven days.' })
  readonly overdue!: number;
}

export class EmergencyNotice {
  @ApiProperty({ type: Who })
  readonly who!: Who;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly openedAt!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly until!: string;

  @ApiProperty({ description: 'Whether it is open now.' })
  readonly isOpen!: boolean;
}
