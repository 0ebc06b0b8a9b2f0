import type { ChildCommand, ConsultationCommand, PublishCertificationPolicy, StaffCommand } from '@understory/domain';
import type { Actor, Role } from '@understory/access';

export type AnyCommand = ChildCommand | StaffCommand | PublishCertificationPolicy | ConsultationCommand;

/** Which role may give which command; what stands nowhere is refused. Care teams narrow this further in the API. */
const rolesOf: Readonly<Record<AnyCommand['type'], readonly Role[]>> = {
  EnrolChild: ['clinician', 'program-manager', 'importer'],
  CorrectIdentity: ['clinician', 'program-manager'],
  ClaimReference: ['clinician', 'program-manager'],
  TransferProgram: ['clinician', 'program-manager', 'importer'],
  ChangeCareTeam: ['administrator', 'clinician', 'program-manager', 'importer'],
  DischargeChild: ['clinician', 'program-manager', 'importer'],
  ReadmitChild: ['clinician', 'program-manager', 'importer'],
  RecordConsent: ['clinician', 'importer'],
  WithdrawConsent: ['clinician', 'importer'],
  RecordIncident: ['clinician', 'importer'],
  CorrectIncident: ['clinician', 'importer'],
  RequestAmendment: ['clinician', 'program-manager', 'importer'],
  ExtendAmendment: ['clinician', 'program-manager'],
  AcceptAmendment: ['clinician', 'program-manager'],
  DenyAmendment: ['clinician', 'program-manager'],
  FileDisagreement: ['clinician', 'program-manager'],
  RebutDisagreement: ['clinician', 'program-manager'],
  PlaceLegalHold: ['program-manager', 'administrator'],
  LiftLegalHold: ['program-manager', 'administrator'],
  RequestErasure: ['program-manager'],
  DeclineErasure: ['program-manager', 'administrator'],
  ConfirmErasure: ['program-manager', 'administrator'],
  RestateErasure: ['system'],
  SignAssessment: ['clinician', 'importer'],
  CosignAssessment: ['clinician'],
  DeclineCosignature: ['clinician'],
  CorrectAssessment: ['clinician', 'importer'],
  VoidAssessment: ['clinician'],
  RereadAssessments: ['administrator', 'importer'],
  TranscribeOfficialValues: ['clinician'],
  RecordSecondRating: ['clinician'],
  PlanIntervention: ['clinician', 'importer'],
  ChangeIntervention: ['clinician', 'importer'],
  EndIntervention: ['clinician', 'importer'],
  MakeInterventionPrimary: ['clinician'],
  AnswerSixRs: ['clinician'],
  DeliverDoses: ['clinician'],
  DeliverDose: ['clinician', 'importer'],
  CorrectDose: ['clinician', 'importer'],
  ApproveFocus: ['clinician'],
  ReviewFlag: ['clinician'],
  EvaluateReadiness: ['system'],
  RecordHistory: ['clinician', 'importer'],
  CorrectHistory: ['clinician', 'importer'],
  RecordRelationalHealth: ['clinician', 'importer'],
  CorrectRelationalHealth: ['clinician', 'importer'],
  TranscribeRiskEstimate: ['clinician', 'importer'],
  CorrectRiskEstimate: ['clinician', 'importer'],

  RetractIncident: ['clinician'],
  RetractHistory: ['clinician'],
  RetractRelationalHealth: ['clinician'],
  RetractRiskEstimate: ['clinician'],
  RetractOfficialValues: ['clinician'],
  RetractSecondRating: ['clinician'],
  RetractDose: ['clinician'],
  RetractConsent: ['clinician'],
  RetractIntervention: ['clinician'],
  RetractDischarge: ['clinician', 'program-manager'],

  // The demonstration certifies its own clinician.
  GrantCertification: ['administrator', 'system'],
  EndCertification: ['administrator'],
  RecordTraining: ['administrator', 'system'],
  StrikeOutTraining: ['administrator'],
  PublishCertificationPolicy: ['administrator'],

  RequestConsultation: ['clinician'],
  AcceptConsultation: ['clinician'],
  AnswerConsultation: ['clinician'],
  RevokeShare: ['clinician'],
  CloseConsultation: ['clinician'],
};

export const commandTypes: readonly string[] = Object.keys(rolesOf);

export const mayGive = (actor: Actor, command: AnyCommand['type']): boolean => rolesOf[command].includes(actor.role);
