import { ApiProperty } from '@nestjs/swagger';
import type {
  AmendmentId,
  AssessmentId,
  ChildId,
  ConsentId,
  DoseId,
  FlagId,
  HistoryEntryId,
  IncidentId,
  InterventionId,
  RelationalHealthId,
  RiskEstimateId,
} from '@understory/domain';

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

export class DosesWritten extends Written {
  @ApiProperty({ type: [String], description: 'In the order they were sent.' })
  readonly doseIds!: readonly DoseId[];
}

export class FlagWritten extends Written {
  @ApiProperty(uuid)
  readonly flagId!: FlagId;
}

export class HistoryWritten extends Written {
  @ApiProperty(uuid)
  readonly entryId!: HistoryEntryId;
}

export class RelationalHealthWritten extends Written {
  @ApiProperty(uuid)
  readonly relationalHealthId!: RelationalHealthId;
}

export class RiskEstimateWritten extends Written {
  @ApiProperty(uuid)
  readonly estimateId!: RiskEstimateId;
}

export class ConsentWritten extends Written {
  @ApiProperty(uuid)
  readonly consentId!: ConsentId;
}

export class IncidentWritten extends Written {
  @ApiProperty(uuid)
  readonly incidentId!: IncidentId;
}

export class AmendmentWritten extends Written {
  @ApiProperty(uuid)
  readonly amendmentId!: AmendmentId;
}
