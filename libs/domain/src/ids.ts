import type { Brand } from './brand';

export type ChildId = Brand<string, 'ChildId'>;
export type EventId = Brand<string, 'EventId'>;
export type AssessmentId = Brand<string, 'AssessmentId'>;
export type InterventionId = Brand<string, 'InterventionId'>;
export type DoseId = Brand<string, 'DoseId'>;
export type HistoryEntryId = Brand<string, 'HistoryEntryId'>;
export type RelationalHealthId = Brand<string, 'RelationalHealthId'>;
export type RiskEstimateId = Brand<string, 'RiskEstimateId'>;
export type ConsentId = Brand<string, 'ConsentId'>;
export type IncidentId = Brand<string, 'IncidentId'>;
export type AmendmentId = Brand<string, 'AmendmentId'>;
export type CertificationId = Brand<string, 'CertificationId'>;
export type ConsultationId = Brand<string, 'ConsultationId'>;
export type ShareId = Brand<string, 'ShareId'>;
export type TrainingId = Brand<string, 'TrainingId'>;
export type FlagId = Brand<string, 'FlagId'>;
