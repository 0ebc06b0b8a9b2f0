import { ApiProperty } from '@nestjs/swagger';
import type { DraftValue } from '@understory/access';
import {
  assessmentKinds,
  assessmentSettings,
  assessmentSources,
  type AssessmentKind,
  type AssessmentSetting,
  type AssessmentSource,
  type ChildId,
  type LocalDate,
} from '@understory/domain';
import { draftFieldNames } from './draft-fields';

const uuid = { type: String, format: 'uuid' } as const;
const moment = { type: String, format: 'date-time' } as const;
const fieldName = { type: String, enum: [...draftFieldNames] } as const;

export class DraftSummary {
  @ApiProperty(uuid)
  readonly childId!: ChildId;

  @ApiProperty(uuid)
  readonly draftId!: string;

  @ApiProperty({ enum: [...assessmentKinds] })
  readonly kind!: AssessmentKind;

  @ApiProperty({ type: String, format: 'date' })
  readonly assessedOn!: LocalDate;

  @ApiProperty({ type: 'integer', description: 'Name it when saving, signing or discarding.' })
  readonly version!: number;

  @ApiProperty({ type: 'integer', description: 'Functions rated so far.' })
  readonly numberRated!: number;

  @ApiProperty({ description: 'The account that changed it last.' })
  readonly changedBy!: string;

  @ApiProperty(moment)
  readonly changedAt!: string;
}

export class TouchedField {
  @ApiProperty(fieldName)
  readonly field!: string;

  @ApiProperty({ description: 'The account that typed the value that stands.' })
  readonly by!: string;

  @ApiProperty(moment)
  readonly at!: string;
}

export class ContestedValue {
  @ApiProperty({
    nullable: true,
    oneOf: [{ type: 'string' }, { type: 'integer' }, { type: 'array', items: { type: 'string' } }],
    description: 'Null is "left blank".',
  })
  readonly value!: DraftValue;

  @ApiProperty()
  readonly by!: string;

  @ApiProperty(moment)
  readonly at!: string;
}

export class ContestedField {
  @ApiProperty(fieldName)
  readonly field!: string;

  @ApiProperty({ type: [ContestedValue], description: 'The one that stands first, then what others typed unseen.' })
  readonly values!: readonly ContestedValue[];
}

export class AssessmentDraft extends DraftSummary {
  @ApiProperty({
    type: 'array',
    items: { type: 'integer', nullable: true },
    description: 'f1 to f32 in order; null is "not rated".',
  })
  readonly scores!: readonly (number | null)[];

  @ApiProperty({ type: 'integer', nullable: true })
  readonly relationalHealth!: number | null;

  @ApiProperty({ type: String, nullable: true })
  readonly rater!: string | null;

  @ApiProperty({ type: 'array', items: { type: 'string', enum: [...assessmentSources] }, nullable: true })
  readonly sources!: readonly AssessmentSource[] | null;

  @ApiProperty({ type: String, enum: [...assessmentSettings], nullable: true })
  readonly setting!: AssessmentSetting | null;

  @ApiProperty({ type: [TouchedField], description: 'Every field that was ever typed.' })
  readonly touched!: readonly TouchedField[];

  @ApiProperty({
    type: [ContestedField],
    description: 'Fields that two people typed without seeing each other; a save of one of them chooses.',
  })
  readonly contested!: readonly ContestedField[];
}

export class AssessmentDrafts {
  @ApiProperty({ type: [DraftSummary], description: 'By day, then kind.' })
  readonly drafts!: readonly DraftSummary[];
}

export class DraftDiscarded {
  @ApiProperty(uuid)
  readonly childId!: ChildId;

  @ApiProperty(uuid)
  readonly draftId!: string;
}
