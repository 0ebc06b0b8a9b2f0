import { ApiProperty } from '@nestjs/swagger';
import { noticeKinds, noticeSteps, type ChildId, type LocalDate, type NoticeKind } from '@understory/domain';

const steps = [...new Set(Object.values(noticeSteps).flat())];

export class NoticeOfDay {
  @ApiProperty()
  readonly noticeId!: string;

  @ApiProperty({ enum: [...noticeKinds] })
  readonly kind!: NoticeKind;

  @ApiProperty({ enum: steps, description: 'Each step of the same day is told anew.' })
  readonly step!: (typeof steps)[number];

  @ApiProperty({ type: String, format: 'date', description: 'The last day in time.' })
  readonly dueOn!: LocalDate;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null where it is about a person.' })
  readonly childId!: ChildId | null;

  @ApiProperty({ type: String, nullable: true, description: 'The agency’s own; null once the record is erased.' })
  readonly reference!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly program!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Whose certification; null where it is about a child.' })
  readonly personName!: string | null;

  @ApiProperty({ description: 'It is about the person who asks.' })
  readonly isOwn!: boolean;

  @ApiProperty({ description: 'By the person who asks.' })
  readonly seen!: boolean;
}

export class Notices {
  @ApiProperty({ type: String, format: 'date', description: 'The day it was compared with, in UTC.' })
  readonly today!: LocalDate;

  @ApiProperty({ type: [NoticeOfDay], description: 'First due first.' })
  readonly notices!: readonly NoticeOfDay[];
}

export class UnseenNotices {
  @ApiProperty({ type: 'integer' })
  readonly unseen!: number;
}
