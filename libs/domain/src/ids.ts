import type { Brand } from './brand';

export type ChildId = Brand<string, 'ChildId'>;
export type EventId = Brand<string, 'EventId'>;
export type AssessmentId = Brand<string, 'AssessmentId'>;
export type InterventionId = Brand<string, 'InterventionId'>;
export type DoseId = Brand<string, 'DoseId'>;
export type CertificationId = Brand<string, 'CertificationId'>;
export type ConsultationId = Brand<string, 'ConsultationId'>;
export type ShareId = Brand<string, 'ShareId'>;
export type TrainingId = Brand<string, 'TrainingId'>;
export type FlagId = Brand<string, 'FlagId'>;
