import { ApiProperty } from '@nestjs/swagger';
import { regionsBottomUp, type ChildId, type LocalDate, type Region } from '@understory/domain';
import { EmergencyNotice } from '../emergency/emergency.answer';
import { ClosingAssessment } from '../course/course.answer';

export class ChildSummary {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly childId!: ChildId;

  @ApiProperty({ type: String, description: 'The agency’s own.' })
  readonly reference!: string;

  @ApiProperty({ type: String, description: 'YYYY-MM.' })
  readonly bornMonth!: string;

  @ApiProperty()
  readonly program!: string;

  @ApiProperty({ type: String, format: 'date' })
  readonly enrolledOn!: LocalDate;

  @ApiProperty({ description: 'Made up, for the demonstration clinic.' })
  readonly demonstration!: boolean;

  @ApiProperty({ type: String, enum: [...regionsBottomUp], nullable: true, description: 'Approved, else proposed.' })
  readonly focus!: Region | null;

  @ApiProperty({ description: 'Whether a clinician has approved the focus.' })
  readonly focusApproved!: boolean;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Null while the child is in care.' })
  readonly dischargedOn!: LocalDate | null;

  @ApiProperty({ type: ClosingAssessment, nullable: true, description: 'Asked for while it is missing.' })
  readonly closingAssessment!: ClosingAssessment | null;

  @ApiProperty({
    type: [EmergencyNotice],
    description: 'Who opened the record in an emergency, while it is open or not reviewed.',
  })
  readonly emergencies!: readonly EmergencyNotice[];

  @ApiProperty({ type: 'integer', description: 'Without voided ones.' })
  readonly numberOfAssessments!: number;

  @ApiProperty({ type: 'integer' })
  readonly numberOfInterventions!: number;

  @ApiProperty({ type: 'integer' })
  readonly numberOfDoses!: number;

  @ApiProperty({ type: 'integer', description: 'Of the child’s record.' })
  readonly revision!: number;
}
