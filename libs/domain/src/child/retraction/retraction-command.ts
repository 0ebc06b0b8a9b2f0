import type { LocalDate } from '../../calendar/local-date';
import type {
  AssessmentId,
  ConsentId,
  DoseId,
  HistoryEntryId,
  IncidentId,
  InterventionId,
  RelationalHealthId,
  RiskEstimateId,
} from '../../ids';
import type { Personal } from '../../personal';

type Retract<Type extends string, Subject> = Subject & { readonly type: Type; readonly reason: Personal };

export type RetractIncident = Retract<'RetractIncident', { readonly incidentId: IncidentId }>;
export type RetractHistory = Retract<'RetractHistory', { readonly entryId: HistoryEntryId }>;
export type RetractRelationalHealth = Retract<
  'RetractRelationalHealth',
  { readonly relationalHealthId: RelationalHealthId }
>;
export type RetractRiskEstimate = Retract<'RetractRiskEstimate', { readonly estimateId: RiskEstimateId }>;
export type RetractOfficialValues = Retract<'RetractOfficialValues', { readonly assessmentId: AssessmentId }>;
export type RetractSecondRating = Retract<'RetractSecondRating', { readonly assessmentId: AssessmentId }>;
export type RetractDose = Retract<'RetractDose', { readonly doseId: DoseId }>;

/** Names the day, so that of two people who take it back at once nobody takes back the one after it. */
export type RetractDischarge = Retract<'RetractDischarge', { readonly dischargedOn: LocalDate }>;

export type RetractConsent = Retract<'RetractConsent', { readonly consentId: ConsentId }>;
export type RetractIntervention = Retract<'RetractIntervention', { readonly interventionId: InterventionId }>;

export type RetractionCommand =
  | RetractIncident
  | RetractHistory
  | RetractRelationalHealth
  | RetractRiskEstimate
  | RetractOfficialValues
  | RetractSecondRating
  | RetractDose
  | RetractConsent
  | RetractIntervention
  | RetractDischarge;
