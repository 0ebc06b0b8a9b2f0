import { ApiProperty } from '@nestjs/swagger';
import {
  assessmentKinds,
  regionsBottomUp,
  type AssessmentKind,
  type ChildId,
  type Direction,
  type FlagId,
  type LocalDate,
  type Region,
} from '@understory/domain';

const regions = [...regionsBottomUp];

export class ProposedMove {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly flagId!: FlagId;

  @ApiProperty({ enum: ['up', 'back'] })
  readonly direction!: Direction;

  @ApiProperty({ enum: regions })
  readonly from!: Region;

  @ApiProperty({ enum: regions })
  readonly to!: Region;
}

export class ChildInCaseload {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly childId!: ChildId;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The agency’s own; null once the record is erased, and to program managers.',
  })
  readonly reference!: string | null;

  @ApiProperty({ type: [String], description: 'By which the agency knew the child; a search finds it by them, too.' })
  readonly earlierReferences!: readonly string[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'YYYY-MM; null once the record is erased, and to program managers.',
  })
  readonly bornMonth!: string | null;

  @ApiProperty()
  readonly program!: string;

  @ApiProperty({ type: String, format: 'date' })
  readonly enrolledOn!: LocalDate;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Null while the child is in care.' })
  readonly dischargedOn!: LocalDate | null;

  @ApiProperty({ description: 'Made up, for the demonstration clinic.' })
  readonly demonstration!: boolean;

  @ApiProperty({ type: 'integer' })
  readonly numberOfAssessments!: number;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly newestAssessedOn!: LocalDate | null;

  @ApiProperty({ type: String, enum: [...assessmentKinds], nullable: true })
  readonly newestKind!: AssessmentKind | null;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'When the next assessment is owed; null before the first one and for a discharged child.',
  })
  readonly dueOn!: LocalDate | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The first day on which it is due.' })
  readonly dueFrom!: LocalDate | null;

  @ApiProperty({ type: String, enum: ['due', 'overdue'], nullable: true, description: 'As of today in UTC.' })
  readonly due!: 'due' | 'overdue' | null;

  @ApiProperty({ type: String, enum: regions, nullable: true, description: 'Null until a clinician approved one.' })
  readonly approvedFocus!: Region | null;

  @ApiProperty({ type: ProposedMove, nullable: true, description: 'The readiness flag that awaits a decision.' })
  readonly openFlag!: ProposedMove | null;
}

export class Caseload {
  @ApiProperty({ type: [ChildInCaseload], description: 'First enrolled first.' })
  readonly children!: readonly ChildInCaseload[];
}
