import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { criterionKeys, regionsBottomUp, type ChildId, type FlagId, type LocalDate } from '@understory/domain';
import { ActedByAnswer } from '../reading/acted-by.answer';
import { flagStatuses } from './flags.query';

const regions = [...regionsBottomUp];
const uuid = { type: String, format: 'uuid' } as const;

export class Evidence {
  @ApiProperty({ enum: ['assessment', 'intervention'] })
  readonly type!: 'assessment' | 'intervention';

  @ApiPropertyOptional({ type: String, format: 'date', description: 'Of an assessment.' })
  readonly date?: string;

  @ApiPropertyOptional({ description: 'Of an assessment.' })
  readonly kind?: string;

  @ApiPropertyOptional({ description: 'The reference of an intervention.' })
  readonly intervention?: string;

  @ApiPropertyOptional({ type: Number })
  readonly plannedMinutes?: number;

  @ApiPropertyOptional({ type: Number })
  readonly deliveredMinutes?: number;

  @ApiPropertyOptional({ type: 'integer' })
  readonly doses?: number;
}

export class CriterionOfFlag {
  @ApiProperty({ enum: [...criterionKeys] })
  readonly key!: string;

  @ApiProperty({ type: Number, nullable: true, description: 'Null: not applicable, does not block.' })
  readonly value!: number | null;

  @ApiProperty({ type: Number })
  readonly threshold!: number;

  @ApiProperty()
  readonly met!: boolean;
}

export class CriterionWithEvidence extends CriterionOfFlag {
  @ApiProperty({ type: [Evidence] })
  readonly evidence!: readonly Evidence[];
}

class FlagHead {
  @ApiProperty(uuid)
  readonly flagId!: FlagId;

  @ApiProperty({ type: String, nullable: true, description: 'The agency’s own reference; null once erased.' })
  readonly child!: string | null;

  @ApiProperty({ enum: ['up', 'back'] })
  readonly direction!: string;

  @ApiProperty({ enum: regions })
  readonly from!: string;

  @ApiProperty({ enum: regions })
  readonly to!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Of the newest assessment it rests on.' })
  readonly assessmentDate!: string | null;

  @ApiProperty({ type: 'integer' })
  readonly policyVersion!: number;

  @ApiProperty({ enum: [...flagStatuses] })
  readonly status!: string;
}

export class ReviewOfFlag extends ActedByAnswer {
  @ApiProperty({ type: String, format: 'date' })
  readonly on!: LocalDate;

  @ApiProperty()
  readonly reason!: string;
}

export class FlagOfChild extends FlagHead {
  @ApiProperty({ type: ReviewOfFlag, nullable: true, description: 'Null unless it was accepted or declined.' })
  readonly review!: ReviewOfFlag | null;

  @ApiProperty({ type: [CriterionWithEvidence] })
  readonly criteria!: readonly CriterionWithEvidence[];
}

export class FlagsOfChild {
  @ApiProperty({ type: [FlagOfChild], description: 'In the order they were raised.' })
  readonly flags!: readonly FlagOfChild[];
}

export class FlagInList extends FlagHead {
  @ApiProperty(uuid)
  readonly childId!: ChildId;

  @ApiProperty({ type: [CriterionOfFlag], description: 'The evidence is with the flags of the child.' })
  readonly criteria!: readonly CriterionOfFlag[];
}

export class FlagList {
  @ApiProperty({ type: [FlagInList], description: 'By the day of the assessment.' })
  readonly flags!: readonly FlagInList[];
}
