import { ApiProperty } from '@nestjs/swagger';
import type { AssessmentId, ChildId, DoseId, FlagId, InterventionId } from '@understory/domain';

const uuid = { type: String, format: 'uuid' } as const;

/** What every write answers. */
export class Written {
  @ApiProperty(uuid)
  readonly childId!: ChildId;

  @ApiProperty({ type: String, description: 'Pass it as `?after=` to read what was written.', example: '4711' })
  readonly position!: string;

  @ApiProperty({ type: 'integer', description: 'Of the child’s record.' })
  readonly revision!: number;
}

export class AssessmentWritten extends Written {
  @ApiProperty(uuid)
  readonly assessmentId!: AssessmentId;
}

export class SignedWritten extends AssessmentWritten {
  @ApiProperty({ description: 'True when it counts for nothing until somebody certified has co-signed it.' })
  readonly waitsForCosignature!: boolean;
}

export class InterventionWritten extends Written {
  @ApiProperty(uuid)
  readonly interventionId!: InterventionId;
}

export class DoseWritten extends Written {
  @ApiProperty(uuid)
  readonly doseId!: DoseId;
}

export class FlagWritten extends Written {
  @ApiProperty(uuid)
  readonly flagId!: FlagId;
}
