import { ApiProperty } from '@nestjs/swagger';
import {
  assessmentKinds,
  regionsBottomUp,
  type AssessmentId,
  type AssessmentKind,
  type ChildId,
  type LocalDate,
  type Region,
} from '@understory/domain';
import { ClosingAssessment } from '../course/course.answer';
import { EmergencyNotice } from '../emergency/emergency.answer';

export class AgeAsSignedAnswer {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly assessmentId!: AssessmentId;

  @ApiProperty({ type: String, format: 'date' })
  readonly assessedOn!: LocalDate;

  @ApiProperty({ enum: [...assessmentKinds] })
  readonly kind!: AssessmentKind;

  @ApiProperty({ type: 'integer', description: 'As signed, and as its percents are read.' })
  readonly ageMonths!: number;

  @ApiProperty({ type: 'integer', description: 'By the corrected birth month.' })
  readonly correctedAgeMonths!: number;
}

export class ChildSummary {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly childId!: ChildId;

  @ApiProperty({ type: String, description: 'The agency’s own.' })
  readonly reference!: string;

  @ApiProperty({ type: [String], description: 'By which the agency knew the child; each goes on finding it.' })
  readonly earlierReferences!: readonly string[];

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

  @ApiProperty({
    type: [AgeAsSignedAnswer],
    description: 'Signed before the birth month was corrected; each takes the corrected age when it is corrected.',
  })
  readonly agesAsSigned!: readonly AgeAsSignedAnswer[];

  @ApiProperty({ type: 'integer', description: 'Of the child’s record.' })
  readonly revision!: number;
}
