import { ApiProperty } from '@nestjs/swagger';
import {
  denialGrounds,
  relations,
  type AmendmentId,
  type ChildId,
  type DenialGround,
  type EventId,
  type LocalDate,
  type Relation,
} from '@understory/domain';
import { ActedByAnswer } from '../reading/acted-by.answer';

const day = { type: String, format: 'date' } as const;
const uuid = { type: String, format: 'uuid' } as const;

export class AmendmentDueAnswer {
  @ApiProperty({ ...day, description: '60 days after receipt, 90 once extended.' })
  readonly dueOn!: LocalDate;

  @ApiProperty({ type: 'integer', description: 'Negative once overdue; counted from today in UTC.' })
  readonly daysLeft!: number;

  @ApiProperty({ type: String, enum: ['due', 'overdue'], nullable: true })
  readonly due!: 'due' | 'overdue' | null;
}

export class ExtensionOfAmendment {
  @ApiProperty(day)
  readonly extendedOn!: LocalDate;

  @ApiProperty()
  readonly reason!: string;
}

export class DecisionOnAmendment extends ActedByAnswer {
  @ApiProperty({ enum: ['accepted', 'denied'] })
  readonly outcome!: 'accepted' | 'denied';

  @ApiProperty(day)
  readonly decidedOn!: LocalDate;

  @ApiProperty({ ...uuid, nullable: true, description: 'The entry that put it right, of an acceptance.' })
  readonly correctedBy!: EventId | null;

  @ApiProperty({ type: String, enum: [...denialGrounds], nullable: true, description: 'Of a denial.' })
  readonly ground!: DenialGround | null;

  @ApiProperty({ type: String, nullable: true, description: 'Of a denial.' })
  readonly reason!: string | null;
}

export class DisagreementWithDenial {
  @ApiProperty(day)
  readonly filedOn!: LocalDate;

  @ApiProperty()
  readonly filedBy!: string;

  @ApiProperty()
  readonly statement!: string;
}

export class RebuttalOfDisagreement {
  @ApiProperty(day)
  readonly rebuttedOn!: LocalDate;

  @ApiProperty()
  readonly statement!: string;
}

export class AmendmentOfChild {
  @ApiProperty(uuid)
  readonly amendmentId!: AmendmentId;

  @ApiProperty()
  readonly requestedBy!: string;

  @ApiProperty({ enum: [...relations] })
  readonly relation!: Relation;

  @ApiProperty()
  readonly asks!: string;

  @ApiProperty({ ...uuid, description: 'The entry it is about.' })
  readonly entry!: EventId;

  @ApiProperty({ example: 'AssessmentSigned' })
  readonly entryType!: string;

  @ApiProperty(day)
  readonly receivedOn!: LocalDate;

  @ApiProperty({ type: ExtensionOfAmendment, nullable: true })
  readonly extension!: ExtensionOfAmendment | null;

  @ApiProperty({ type: AmendmentDueAnswer, nullable: true, description: 'Null once it is decided.' })
  readonly due!: AmendmentDueAnswer | null;

  @ApiProperty({ type: DecisionOnAmendment, nullable: true })
  readonly decision!: DecisionOnAmendment | null;

  @ApiProperty({ type: DisagreementWithDenial, nullable: true })
  readonly disagreement!: DisagreementWithDenial | null;

  @ApiProperty({ type: RebuttalOfDisagreement, nullable: true })
  readonly rebuttal!: RebuttalOfDisagreement | null;
}

export class AmendmentsOfChild {
  @ApiProperty(uuid)
  readonly childId!: ChildId;

  @ApiProperty({ type: [AmendmentOfChild], description: 'In the order they were recorded.' })
  readonly amendments!: readonly AmendmentOfChild[];
}

export class OpenAmendment extends AmendmentDueAnswer {
  @ApiProperty(uuid)
  readonly amendmentId!: AmendmentId;

  @ApiProperty(uuid)
  readonly childId!: ChildId;

  @ApiProperty({ type: String, nullable: true, description: 'The agency’s own; null once the record is erased.' })
  readonly reference!: string | null;

  @ApiProperty()
  readonly program!: string;

  @ApiProperty({ example: 'AssessmentSigned', description: 'What kind of entry it is about.' })
  readonly entryType!: string;

  @ApiProperty(day)
  readonly receivedOn!: LocalDate;

  @ApiProperty({ description: 'Whether the time to decide was extended.' })
  readonly isExtended!: boolean;
}

export class OpenAmendments {
  @ApiProperty({ ...day, description: 'The day it was counted from, in UTC.' })
  readonly today!: LocalDate;

  @ApiProperty({ type: [OpenAmendment], description: 'Due first, first.' })
  readonly amendments!: readonly OpenAmendment[];
}
