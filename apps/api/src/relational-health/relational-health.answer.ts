import { ApiProperty } from '@nestjs/swagger';
import type { AssessmentId, ChildId, LocalDate, RelationalHealthId } from '@understory/domain';
import { CorrectionMade } from '../reading/correction.answer';

const score = { type: 'integer', minimum: 1, maximum: 12, nullable: true, description: 'Null: not rated.' } as const;

export class RelationalHealthByArea {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly relationalHealthId!: RelationalHealthId;

  @ApiProperty(score)
  readonly family!: number | null;

  @ApiProperty(score)
  readonly school!: number | null;

  @ApiProperty(score)
  readonly peers!: number | null;

  @ApiProperty(score)
  readonly community!: number | null;

  @ApiProperty({ type: 'integer', description: 'Of what was rated; never a percent of typical, as no norm is public.' })
  readonly sum!: number;

  @ApiProperty({ type: 'integer', description: 'The most that the rated areas could come to.' })
  readonly outOf!: number;

  @ApiProperty({ type: String, nullable: true })
  readonly note!: string | null;

  @ApiProperty({ type: [CorrectionMade], description: 'Oldest first.' })
  readonly corrections!: readonly CorrectionMade[];
}

export class RelationalHealthPointAnswer {
  @ApiProperty({ type: String, format: 'date' })
  readonly on!: LocalDate;

  @ApiProperty()
  readonly rater!: string;

  @ApiProperty({ enum: ['assessment', 'rating'], description: 'As one value of an assessment, or by area on its own.' })
  readonly from!: 'assessment' | 'rating';

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Of the assessment it came with.' })
  readonly assessmentId!: AssessmentId | null;

  @ApiProperty({ ...score, description: 'The one value of an assessment; null where it was not rated, or by area.' })
  readonly value!: number | null;

  @ApiProperty({ type: RelationalHealthByArea, nullable: true })
  readonly byArea!: RelationalHealthByArea | null;
}

export class RelationalHealthOverTime {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly childId!: ChildId;

  @ApiProperty({ type: [RelationalHealthPointAnswer], description: 'Oldest first.' })
  readonly points!: readonly RelationalHealthPointAnswer[];
}
