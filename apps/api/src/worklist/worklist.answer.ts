import { ApiProperty } from '@nestjs/swagger';
import { assessmentKinds, type AssessmentKind, type ChildId, type LocalDate } from '@understory/domain';

export class OverdueReassessment {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly childId!: ChildId;

  @ApiProperty({ type: String, nullable: true, description: 'The agency’s own; null once the record is erased.' })
  readonly reference!: string | null;

  @ApiProperty()
  readonly program!: string;

  @ApiProperty({ type: String, format: 'date' })
  readonly newestAssessedOn!: LocalDate;

  @ApiProperty({ enum: [...assessmentKinds] })
  readonly newestKind!: AssessmentKind;

  @ApiProperty({ type: String, format: 'date' })
  readonly dueOn!: LocalDate;

  @ApiProperty({ type: 'integer' })
  readonly daysOverdue!: number;
}

export class Worklist {
  @ApiProperty({ type: String, format: 'date', description: 'The day it was counted from, in UTC.' })
  readonly today!: LocalDate;

  @ApiProperty({ type: [OverdueReassessment], description: 'Longest overdue first.' })
  readonly overdue!: readonly OverdueReassessment[];
}
