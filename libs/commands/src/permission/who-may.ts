import type { ChildCommand } from '@understory/domain';
import type { Actor, Role } from '@understory/access';

/** Which role may give which command; what stands nowhere is refused. Care teams narrow this further in the API. */
const rolesOf: Readonly<Record<ChildCommand['type'], readonly Role[]>> = {
  EnrolChild: ['clinician', 'program-manager', 'importer'],
  TransferProgram: ['clinician', 'program-manager', 'importer'],
  ChangeCareTeam: ['administrator', 'clinician', 'program-manager', 'importer'],
  SignAssessment: ['clinician', 'importer'],
  CorrectAssessment: ['clinician', 'importer'],
  VoidAssessment: ['clinician'],
  RereadAssessments: ['importer'],
  TranscribeOfficialValues: ['clinician'],
  RecordSecondRating: ['clinician'],
  PlanIntervention: ['clinician', 'importer'],
  ChangeIntervention: ['clinician', 'importer'],
  DeliverDose: ['clinician', 'importer'],
  CorrectDose: ['clinician', 'importer'],
  ApproveFocus: ['clinician'],
  ReviewFlag: ['clinician'],
  EvaluateReadiness: ['system'],
};

export const mayGive = (actor: Actor, command: ChildCommand['type']): boolean => rolesOf[command].includes(actor.role);
