import type {
  AmendmentId,
  AssessmentId,
  CertificationId,
  ConsentId,
  ConsultationId,
  DoseId,
  ErasureId,
  HistoryEntryId,
  IncidentId,
  InterventionId,
  LegalHoldId,
  RelationalHealthId,
  RiskEstimateId,
  ShareId,
  TrainingId,
} from '@understory/domain';
import { createHash } from 'node:crypto';
import { commandId, type CommandId } from '@understory/event-store';

// What a command brings into being bears the command's own id: a retry makes the same thing, and so is the same command.
export const newAssessmentId = (commandId: CommandId) => commandId as string as AssessmentId;
export const newInterventionId = (commandId: CommandId) => commandId as string as InterventionId;
export const newConsentId = (commandId: CommandId) => commandId as string as ConsentId;
export const newIncidentId = (commandId: CommandId) => commandId as string as IncidentId;
export const newAmendmentId = (commandId: CommandId) => commandId as string as AmendmentId;
export const newErasureId = (commandId: CommandId) => commandId as string as ErasureId;
export const newLegalHoldId = (commandId: CommandId) => commandId as string as LegalHoldId;
export const newDoseId = (commandId: CommandId) => commandId as string as DoseId;
export const newHistoryEntryId = (commandId: CommandId) => commandId as string as HistoryEntryId;
export const newRelationalHealthId = (commandId: CommandId) => commandId as string as RelationalHealthId;
export const newRiskEstimateId = (commandId: CommandId) => commandId as string as RiskEstimateId;

/** Of the doses that one command brings into being. */
export const dosePlacedAt =
  (command: CommandId) =>
  (index: number): DoseId =>
    newDoseId(furtherCommandId(command, index));

export const newCertificationId = (commandId: CommandId) => commandId as string as CertificationId;
export const newConsultationId = (commandId: CommandId) => commandId as string as ConsultationId;
export const newShareId = (commandId: CommandId) => commandId as string as ShareId;
export const newTrainingId = (commandId: CommandId) => commandId as string as TrainingId;

/** The id of a command that a request gives beside its first. */
export const furtherCommandId = (first: CommandId, index: number): CommandId => {
  const hex = createHash('sha256').update(`${first} further ${index}`).digest('hex');
  return commandId(hex.slice(0, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5'));
};
