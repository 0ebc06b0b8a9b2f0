import { ApiProperty } from '@nestjs/swagger';
import {
  confidences,
  factKinds,
  factSubjects,
  historyStrands,
  informationSources,
  periodsOfLife,
  type ChildId,
  type Confidence,
  type FactKind,
  type FactSubject,
  type HistoryEntryId,
  type HistoryStrand,
  type InformationSource,
  type LocalDate,
  type PeriodOfLife,
  type RiskEstimateId,
} from '@understory/domain';
import { CorrectionMade } from '../reading/correction.answer';

const months = { type: 'integer', nullable: true } as const;
const score = { type: 'integer', minimum: 1, maximum: 12 } as const;
const strandStandings = ['not-yet-lived', 'not-asked', 'unknown', 'rated'] as const;
const periodStandings = ['lived-through', 'being-lived', 'not-yet-lived'] as const;

export class HistoryAccountAnswer {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly entryId!: HistoryEntryId;

  @ApiProperty({ ...score, nullable: true, description: 'Null: unknown, which is neither low nor none.' })
  readonly value!: number | null;

  @ApiProperty({ enum: [...confidences], type: String, nullable: true, description: 'Null with "unknown".' })
  readonly confidence!: Confidence | null;

  @ApiProperty({ enum: [...informationSources] })
  readonly source!: InformationSource;

  @ApiProperty({ type: String, format: 'date' })
  readonly reportedOn!: LocalDate;

  @ApiProperty({ type: String, nullable: true })
  readonly note!: string | null;

  @ApiProperty({ enum: [...factSubjects], description: 'Of anybody but the child, it is kept back from copies.' })
  readonly about!: FactSubject;

  @ApiProperty({ enum: [...factKinds], type: String, nullable: true, description: 'Null: not said.' })
  readonly factKind!: FactKind | null;

  @ApiProperty({ type: String, nullable: true, description: 'Which caregiver or other person; null: not said.' })
  readonly person!: string | null;

  @ApiProperty({ type: [CorrectionMade], description: 'Oldest first.' })
  readonly corrections!: readonly CorrectionMade[];
}

export class HistoryDisagreement {
  @ApiProperty(score)
  readonly lowest!: number;

  @ApiProperty(score)
  readonly highest!: number;
}

export class StrandOfPeriod {
  @ApiProperty({ enum: [...historyStrands] })
  readonly strand!: HistoryStrand;

  @ApiProperty({ enum: [...strandStandings], description: 'None of the first three is a low value.' })
  readonly standing!: (typeof strandStandings)[number];

  @ApiProperty({ type: HistoryAccountAnswer, nullable: true, description: 'The account that counts.' })
  readonly current!: HistoryAccountAnswer | null;

  @ApiProperty({ type: [HistoryAccountAnswer], description: 'What else was told, newest first.' })
  readonly others!: readonly HistoryAccountAnswer[];

  @ApiProperty({ type: HistoryDisagreement, nullable: true, description: 'When accounts differ in value.' })
  readonly disagreement!: HistoryDisagreement | null;
}

export class HistoryOfPeriod {
  @ApiProperty({ enum: [...periodsOfLife] })
  readonly period!: PeriodOfLife;

  @ApiProperty({ ...months, description: 'Age in months, inclusive; null is before birth.' })
  readonly fromMonths!: number | null;

  @ApiProperty({ ...months, description: 'Exclusive; null is open.' })
  readonly toMonths!: number | null;

  @ApiProperty({ description: 'The limits as the source words them.' })
  readonly stated!: string;

  @ApiProperty({ enum: [...periodStandings] })
  readonly standing!: (typeof periodStandings)[number];

  @ApiProperty({ type: [StrandOfPeriod] })
  readonly strands!: readonly StrandOfPeriod[];
}

export class OfficialRiskEstimate {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly estimateId!: RiskEstimateId;

  @ApiProperty({ enum: [...periodsOfLife], type: String, nullable: true, description: 'Null: of the whole history.' })
  readonly period!: PeriodOfLife | null;

  @ApiProperty({ description: 'As the official report has it.' })
  readonly estimate!: string;

  @ApiProperty({ type: String, format: 'date', description: 'Of the official report.' })
  readonly reportedOn!: LocalDate;

  @ApiProperty({ type: [CorrectionMade], description: 'Oldest first.' })
  readonly corrections!: readonly CorrectionMade[];
}

export class HistoryCaution {
  @ApiProperty()
  readonly text!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Where the finding was published.' })
  readonly source!: string | null;
}

export class DevelopmentalHistory {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly childId!: ChildId;

  @ApiProperty({ type: String, format: 'date', description: 'The day it is looked at.' })
  readonly on!: LocalDate;

  @ApiProperty({ type: 'integer', description: 'Of the child, on that day.' })
  readonly ageMonths!: number;

  @ApiProperty({ type: 'integer', description: 'In force; its limits of the periods are what the history is read by.' })
  readonly instrumentVersion!: number;

  @ApiProperty({ type: [HistoryOfPeriod], description: 'In the order of life.' })
  readonly periods!: readonly HistoryOfPeriod[];

  @ApiProperty({ type: [OfficialRiskEstimate], description: 'Transcribed, newest report first; never computed.' })
  readonly officialEstimates!: readonly OfficialRiskEstimate[];

  @ApiProperty({ type: [HistoryCaution], description: 'To be shown wherever the history is.' })
  readonly cautions!: readonly HistoryCaution[];
}
