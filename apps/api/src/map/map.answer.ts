import { ApiProperty } from '@nestjs/swagger';
import {
  assessmentKinds,
  assessmentSettings,
  assessmentSources,
  functionKeys,
  interventionKinds,
  regionsBottomUp,
  type AssessmentId,
  type AssessmentSetting,
  type AssessmentSource,
  type InterventionId,
  type InterventionPlan,
} from '@understory/domain';
import { LimitsOfInstrument } from '../instruments/instrument-limits.answer';
import { OfficialValuesInMap } from '../official-values/official-values.answer';
import { SecondRatingInMap } from '../second-rating/second-rating.answer';
import { DomainsOfMap, RegionsOfMap, type MapPart } from './map-part.answer';

const regions = [...regionsBottomUp];
const uuid = { type: String, format: 'uuid' } as const;
const day = { type: String, format: 'date' } as const;

export class AssessmentInMap {
  @ApiProperty(uuid)
  readonly assessmentId!: AssessmentId;

  @ApiProperty(day)
  readonly date!: string;

  @ApiProperty({ enum: [...assessmentKinds] })
  readonly kind!: string;

  @ApiProperty({ type: 'integer' })
  readonly ageMonths!: number;

  @ApiProperty({ type: String, nullable: true, description: 'The norms the percents are read with.' })
  readonly normSet!: string | null;

  @ApiProperty({ type: 'integer', description: 'The version of the list of functions it was rated by.' })
  readonly instrumentVersion!: number;

  @ApiProperty()
  readonly rater!: string;

  @ApiProperty({ type: 'integer', nullable: true })
  readonly relationalHealth!: number | null;

  @ApiProperty({
    type: 'array',
    items: { type: 'string', enum: [...assessmentSources] },
    nullable: true,
    description: 'What the rating rests on; null when it is not known.',
  })
  readonly sources!: readonly AssessmentSource[] | null;

  @ApiProperty({ type: String, enum: [...assessmentSettings], nullable: true })
  readonly setting!: AssessmentSetting | null;

  @ApiProperty({ ...day, description: 'The UTC day on which the record first learned of it.' })
  readonly recordedOn!: string;

  @ApiProperty({ type: 'integer', description: 'From the day of the assessment to that day.' })
  readonly daysUntilRecorded!: number;

  @ApiProperty({ description: 'Whether that was more days than the instrument it was rated by allows.' })
  readonly lateEntry!: boolean;

  @ApiProperty({ type: OfficialValuesInMap, nullable: true, description: 'Null while nobody transcribed a report.' })
  readonly official!: OfficialValuesInMap | null;

  @ApiProperty({ type: SecondRatingInMap, nullable: true, description: 'Null while nobody else has rated.' })
  readonly secondRating!: SecondRatingInMap | null;

  @ApiProperty({
    type: 'object',
    properties: Object.fromEntries(functionKeys.map((key) => [key, { type: 'integer', nullable: true }])),
    required: [...functionKeys],
    selfRequired: true,
    additionalProperties: false,
  })
  readonly scores!: Readonly<Record<string, number | null>>;

  @ApiProperty({
    type: 'object',
    properties: Object.fromEntries(functionKeys.map((key) => [key, { type: 'number' }])),
    required: [...functionKeys],
    selfRequired: true,
    additionalProperties: false,
    nullable: true,
    description: 'Age-typical values by the norms the percents are read with; null when none cover the age.',
  })
  readonly typicalScores!: Readonly<Record<string, number>> | null;

  @ApiProperty({ type: RegionsOfMap })
  readonly regions!: Readonly<Record<string, MapPart>>;

  @ApiProperty({ type: DomainsOfMap })
  readonly domains!: Readonly<Record<string, MapPart>>;
}

export class InterventionInMap implements InterventionPlan {
  @ApiProperty(uuid)
  readonly interventionId!: InterventionId;

  @ApiProperty()
  readonly reference!: string;

  @ApiProperty({ enum: regions })
  readonly region!: InterventionPlan['region'];

  @ApiProperty({ enum: [...interventionKinds] })
  readonly kind!: InterventionPlan['kind'];

  @ApiProperty()
  readonly activity!: string;

  @ApiProperty()
  readonly setting!: string;

  @ApiProperty()
  readonly providerRole!: string;

  @ApiProperty({ type: 'integer' })
  readonly timesPerDay!: number;

  @ApiProperty({ type: 'integer', description: 'Minutes of one time.' })
  readonly minutes!: number;

  @ApiProperty({ type: 'integer' })
  readonly daysPerWeek!: number;

  @ApiProperty(day)
  readonly startsOn!: InterventionPlan['startsOn'];

  @ApiProperty({ ...day, nullable: true, description: 'Inclusive; null while open-ended.' })
  readonly endsOn!: InterventionPlan['endsOn'];
}

export class InstrumentOfMap extends LimitsOfInstrument {
  @ApiProperty({ type: 'integer' })
  readonly version!: number;
}

export class ChildMap {
  @ApiProperty({ description: 'The agency’s own reference.' })
  readonly child!: string;

  @ApiProperty({ type: String, enum: regions, nullable: true, description: 'Approved, else proposed.' })
  readonly focus!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The norms of a view, which no assessment was recorded with; null when this is the record as it is.',
  })
  readonly readWith!: string | null;

  @ApiProperty({ type: [AssessmentInMap], description: 'Oldest first, without voided ones.' })
  readonly assessments!: readonly AssessmentInMap[];

  @ApiProperty({ type: [InstrumentOfMap], description: 'The limits of each version that an assessment here names.' })
  readonly instruments!: readonly InstrumentOfMap[];

  @ApiProperty({ type: [InterventionInMap], description: 'In the order they were planned.' })
  readonly interventions!: readonly InterventionInMap[];
}
