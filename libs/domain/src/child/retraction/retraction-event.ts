import type { LocalDate } from '../../calendar/local-date';
import type {
  AssessmentId,
  ConsentId,
  DoseId,
  EventId,
  HistoryEntryId,
  IncidentId,
  InterventionId,
  RelationalHealthId,
  RiskEstimateId,
} from '../../ids';
import type { Personal } from '../../personal';

/** An entry taken back as recorded in error, such as for the wrong child. It stays in the log, and counts nowhere. */
type Retraction<Type extends string, Subject> = {
  readonly type: Type;
  readonly data: Subject & { readonly supersedes: EventId; readonly reason: Personal };
};

export type IncidentRetracted = Retraction<'IncidentRetracted', { readonly incidentId: IncidentId }>;

export type HistoryRetracted = Retraction<'HistoryRetracted', { readonly entryId: HistoryEntryId }>;

export type RelationalHealthRetracted = Retraction<
  'RelationalHealthRetracted',
  { readonly relationalHealthId: RelationalHealthId }
>;

export type RiskEstimateRetracted = Retraction<'RiskEstimateRetracted', { readonly estimateId: RiskEstimateId }>;

export type OfficialValuesRetracted = Retraction<'OfficialValuesRetracted', { readonly assessmentId: AssessmentId }>;

export type SecondRatingRetracted = Retraction<'SecondRatingRetracted', { readonly assessmentId: AssessmentId }>;

export type DoseRetracted = Retraction<
  'DoseRetracted',
  { readonly doseId: DoseId; readonly interventionId: InterventionId }
>;

/** A consent is recorded by one event, and nothing corrects it: its id alone says what is taken back. */
export type ConsentRetracted = {
  readonly type: 'ConsentRetracted';
  readonly data: { readonly consentId: ConsentId; readonly reason: Personal };
};

export type InterventionRetracted = Retraction<'InterventionRetracted', { readonly interventionId: InterventionId }>;

/** The child is in care as if it had never left. */
export type DischargeRetracted = {
  readonly type: 'DischargeRetracted';
  readonly data: { readonly dischargedOn: LocalDate; readonly reason: Personal };
};

export type RetractionEvent =
  | IncidentRetracted
  | HistoryRetracted
  | RelationalHealthRetracted
  | RiskEstimateRetracted
  | OfficialValuesRetracted
  | SecondRatingRetracted
  | DoseRetracted
  | ConsentRetracted
  | InterventionRetracted
  | DischargeRetracted;
