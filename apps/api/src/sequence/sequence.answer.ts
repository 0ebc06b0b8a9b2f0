import { ApiProperty } from '@nestjs/swagger';
import {
  activitySettings,
  assessmentKinds,
  categories,
  regionsBottomUp,
  sixRAnswers,
  sixRs,
  type ActivitySetting,
  type AssessmentId,
  type AssessmentKind,
  type Category,
  type ChildId,
  type InterventionId,
  type LocalDate,
  type Region,
  type SixR,
  type SixRAnswer,
  type SixRs,
  type Standing,
  type StepRole,
} from '@understory/domain';
import { ActivityInCatalogue } from '../catalogue/activity.answer';
import { ActedByAnswer } from '../reading/acted-by.answer';

const uuid = { type: String, format: 'uuid' } as const;
const day = { type: String, format: 'date' } as const;
const regions = [...regionsBottomUp];

export class VersionOf {
  @ApiProperty()
  readonly name!: string;

  @ApiProperty({ type: 'integer' })
  readonly version!: number;
}

export class BasisOfSequence {
  @ApiProperty(uuid)
  readonly assessmentId!: AssessmentId;

  @ApiProperty(day)
  readonly assessedOn!: LocalDate;

  @ApiProperty({ enum: [...assessmentKinds] })
  readonly kind!: AssessmentKind;

  @ApiProperty({ type: VersionOf, nullable: true })
  readonly normSet!: VersionOf | null;

  @ApiProperty({ type: 'integer', description: 'Its limits say which category a region is in.' })
  readonly instrumentVersion!: number;

  @ApiProperty({ type: VersionOf, nullable: true })
  readonly catalogue!: VersionOf | null;

  @ApiProperty({ description: 'The catalogue is the one the product ships with, to be replaced.' })
  readonly catalogueIsDefault!: boolean;

  @ApiProperty({ type: 'integer', description: 'Today, in UTC; activities fit this age.' })
  readonly ageMonths!: number;

  @ApiProperty({ type: String, enum: [...activitySettings], nullable: true })
  readonly setting!: ActivitySetting | null;
}

export class StepOfSequence {
  @ApiProperty({ enum: regions })
  readonly region!: Region;

  @ApiProperty({ type: Number, nullable: true, description: 'Of age-typical; the nearest double.' })
  readonly percent!: number | null;

  @ApiProperty({ type: String, enum: [...categories], nullable: true })
  readonly category!: Category | null;

  @ApiProperty({ enum: ['primary', 'keep-up', 'support', 'enrich', 'unknown'] })
  readonly role!: StepRole;

  @ApiProperty({ description: 'In words, with the numbers and the versions they were read with.' })
  readonly reason!: string;

  @ApiProperty({ type: [ActivityInCatalogue], description: 'That fit region, age and setting.' })
  readonly activities!: readonly ActivityInCatalogue[];
}

export class ProposedSequence {
  @ApiProperty({ type: BasisOfSequence })
  readonly basis!: BasisOfSequence;

  @ApiProperty({ type: String, enum: regions, nullable: true, description: 'Null when enrichment is enough.' })
  readonly primary!: Region | null;

  @ApiProperty({ type: [StepOfSequence], description: 'Bottom up, all five regions.' })
  readonly steps!: readonly StepOfSequence[];

  @ApiProperty({ type: [ActivityInCatalogue], description: 'Family and milieu, whatever the region.' })
  readonly around!: readonly ActivityInCatalogue[];
}

const answer = { enum: [...sixRAnswers] };
const note = { type: String, nullable: true } as const;

export class AnsweredSixRs implements SixRs {
  @ApiProperty(day)
  readonly answeredOn!: LocalDate;

  @ApiProperty(answer)
  readonly relational!: SixRAnswer;
  @ApiProperty(note)
  readonly relationalNote!: string | null;

  @ApiProperty(answer)
  readonly relevant!: SixRAnswer;
  @ApiProperty(note)
  readonly relevantNote!: string | null;

  @ApiProperty(answer)
  readonly repetitive!: SixRAnswer;
  @ApiProperty(note)
  readonly repetitiveNote!: string | null;

  @ApiProperty(answer)
  readonly rewarding!: SixRAnswer;
  @ApiProperty(note)
  readonly rewardingNote!: string | null;

  @ApiProperty(answer)
  readonly rhythmic!: SixRAnswer;
  @ApiProperty(note)
  readonly rhythmicNote!: string | null;

  @ApiProperty(answer)
  readonly respectful!: SixRAnswer;
  @ApiProperty(note)
  readonly respectfulNote!: string | null;
}

export class PrimaryByDecision extends ActedByAnswer {
  @ApiProperty(day)
  readonly on!: LocalDate;

  @ApiProperty({ type: String, enum: regions, nullable: true, description: 'Essential below it at that time.' })
  readonly essential!: Region | null;

  @ApiProperty({ type: String, nullable: true })
  readonly reason!: string | null;
}

export class InterventionInSequence {
  @ApiProperty(uuid)
  readonly interventionId!: InterventionId;

  @ApiProperty({ enum: ['primary', 'support'], description: 'Support: it works above the focus.' })
  readonly standing!: Standing;

  @ApiProperty({ type: PrimaryByDecision, nullable: true })
  readonly madePrimary!: PrimaryByDecision | null;

  @ApiProperty({ type: AnsweredSixRs, nullable: true, description: 'Null until somebody answered.' })
  readonly sixRs!: AnsweredSixRs | null;

  @ApiProperty({ type: 'integer', description: 'Deliveries that count; an intervention with none can be taken back.' })
  readonly doses!: number;

  @ApiProperty({ type: [String], enum: [...sixRs], description: 'Of the six R’s: not yet, or unanswered.' })
  readonly missing!: readonly SixR[];
}

export class OverrideOfFocus extends ActedByAnswer {
  @ApiProperty({ enum: regions })
  readonly focus!: Region;

  @ApiProperty({ enum: regions, description: 'Essential below it at that time.' })
  readonly essential!: Region;

  @ApiProperty(day)
  readonly on!: LocalDate;

  @ApiProperty()
  readonly reason!: string;
}

export class ApprovalOfFocus extends ActedByAnswer {
  @ApiProperty({ enum: regions })
  readonly focus!: Region;

  @ApiProperty(day)
  readonly on!: LocalDate;

  @ApiProperty({ description: 'Whether a flag proposed it.' })
  readonly asProposed!: boolean;

  @ApiProperty()
  readonly reason!: string;
}

export class ConflictOfFocus {
  @ApiProperty({ type: String, enum: regions, nullable: true })
  readonly byPolicy!: Region | null;

  @ApiProperty({ type: 'integer' })
  readonly policyVersion!: number;

  @ApiProperty({ type: String, enum: regions, nullable: true })
  readonly byInstrument!: Region | null;

  @ApiProperty({ type: 'integer' })
  readonly instrumentVersion!: number;
}

export class Sequence {
  @ApiProperty(uuid)
  readonly childId!: ChildId;

  @ApiProperty({ type: String, enum: regions, nullable: true, description: 'Approved, else proposed.' })
  readonly focus!: Region | null;

  @ApiProperty({
    type: ConflictOfFocus,
    nullable: true,
    description: 'Where a proposed focus would be another by the limits of the instrument; null once one is approved.',
  })
  readonly conflict!: ConflictOfFocus | null;

  @ApiProperty({ type: [ApprovalOfFocus], description: 'The plan, then each move, in the order they were recorded.' })
  readonly approvals!: readonly ApprovalOfFocus[];

  @ApiProperty({ type: [OverrideOfFocus], description: 'In the order they were recorded.' })
  readonly overrides!: readonly OverrideOfFocus[];

  @ApiProperty({ type: ProposedSequence, nullable: true, description: 'A suggestion; null before an assessment.' })
  readonly proposed!: ProposedSequence | null;

  @ApiProperty({ type: [InterventionInSequence], description: 'In the order they were planned.' })
  readonly interventions!: readonly InterventionInSequence[];
}
