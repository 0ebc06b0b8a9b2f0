import type { AssessmentId, DoseId, InterventionId } from '@understory/domain';
import type { CommandId } from '@understory/event-store';

// What a command brings into being bears the command's own id: a retry makes the same thing, and so is the same command.
export const newAssessmentId = (commandId: CommandId) => commandId as string as AssessmentId;
export const newInterventionId = (commandId: CommandId) => commandId as string as InterventionId;
export const newDoseId = (commandId: CommandId) => commandId as string as DoseId;
