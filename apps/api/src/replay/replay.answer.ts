import { ApiProperty } from '@nestjs/swagger';
import type { ChildId } from '@understory/domain';
import { TimelineEntry } from '../timeline/timeline.answer';

export const changedParts = [
  ...(['enrolment', 'care-team', 'assessment', 'submission', 'focus', 'intervention', 'dose', 'flag'] as const),
  ...(['history', 'relational-health', 'risk-estimate'] as const),
  ...(['course', 'consent', 'incident', 'amendment', 'retraction'] as const),
] as const;

const anything = { nullable: true, oneOf: ['string', 'number', 'boolean', 'object', 'array'].map(typed) };

function typed(type: string) {
  return type === 'array' ? { type, items: {} } : { type };
}

export class ChangedField {
  @ApiProperty()
  readonly field!: string;

  @ApiProperty({ ...anything, description: 'Null for what was not there.' })
  readonly before!: unknown;

  @ApiProperty(anything)
  readonly after!: unknown;
}

export class ChangedPart {
  @ApiProperty({ enum: [...changedParts] })
  readonly part!: (typeof changedParts)[number];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Of the assessment, intervention, dose, flag, consent, incident or amendment.',
  })
  readonly id!: string | null;

  @ApiProperty({ description: 'Whether it was not there before.' })
  readonly isNew!: boolean;

  @ApiProperty({ type: [ChangedField] })
  readonly fields!: readonly ChangedField[];
}

export class ReplayedEvent extends TimelineEntry {
  @ApiProperty({ type: [ChangedPart], description: 'Empty when the event stands for something already so.' })
  readonly changed!: readonly ChangedPart[];
}

export class Replay {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly childId!: ChildId;

  @ApiProperty({
    type: [ReplayedEvent],
    description:
      'In the order the record learned them. Folded one by one, `{ type, data: what, id: eventId, revision, ' +
      'occurredOn: happenedOn, recordedAt: knownOn, by: who.id }`, they give the record at each moment.',
  })
  readonly events!: readonly ReplayedEvent[];
}
