import type { LocalDate } from '../calendar/local-date';
import type { AssessmentId, DoseId, FlagId, InterventionId } from '../ids';
import type { Region } from '../instrument/region';
import type { NormSetLookup, NormSetRef } from '../norms/norm-set';
import type { Personal } from '../personal';
import type { ReadinessPolicy } from '../policy/readiness-policy';
import type { Rating } from './assessment/assessment-event';
import type { Enrolment } from './child';
import type { ReliedOn } from './cosignature/relied-on';
import type { Delivery, InterventionPlan } from './intervention/intervention-event';

export type EnrolChild = Enrolment & { readonly type: 'EnrolChild' };

export type TransferProgram = {
  readonly type: 'TransferProgram';
  readonly program: string;
  readonly transferredOn: LocalDate;
};

/** Names the whole team, not what changes in it: two people who change it at once cannot add up to a third team. */
export type ChangeCareTeam = {
  readonly type: 'ChangeCareTeam';
  readonly accountIds: readonly string[];
  readonly on: LocalDate;
};

/** The age follows from birth month and day; the handler passes the norm set last published. */
export type SignAssessment = Omit<Rating, 'ageMonths'> & {
  readonly type: 'SignAssessment';
  readonly assessmentId: AssessmentId;
  readonly normSet: NormSetRef | null;
  /** Left out where no certification is asked for: by imports, and where the agency does not require one. */
  readonly signer?: SignerCertification;
};

/** Who signs or co-signs, and whether a certification of theirs is in force: looked up by the handler. */
export type SignerCertification = {
  readonly accountId: string;
  /** On the day of the assessment for whoever signs, on the day itself for whoever co-signs. */
  readonly certified: boolean;
  readonly reliedOn: ReliedOn;
};

export type CosignAssessment = {
  readonly type: 'CosignAssessment';
  readonly assessmentId: AssessmentId;
  readonly signer: SignerCertification;
  readonly on: LocalDate;
};

export type DeclineCosignature = {
  readonly type: 'DeclineCosignature';
  readonly assessmentId: AssessmentId;
  readonly signer: SignerCertification;
  readonly on: LocalDate;
  readonly reason: Personal;
};

export type CorrectAssessment = Omit<Rating, 'ageMonths'> & {
  readonly type: 'CorrectAssessment';
  readonly assessmentId: AssessmentId;
  readonly reason: Personal;
};

export type VoidAssessment = {
  readonly type: 'VoidAssessment';
  readonly assessmentId: AssessmentId;
  readonly reason: Personal;
};

export type RereadAssessments = {
  readonly type: 'RereadAssessments';
  readonly normSet: NormSetRef;
  readonly on: LocalDate;
  readonly reason: Personal;
};

export type PlanIntervention = InterventionPlan & {
  readonly type: 'PlanIntervention';
  readonly interventionId: InterventionId;
};

export type ChangeIntervention = InterventionPlan & {
  readonly type: 'ChangeIntervention';
  readonly interventionId: InterventionId;
  readonly reason: Personal;
};

export type DeliverDose = Delivery & {
  readonly type: 'DeliverDose';
  readonly doseId: DoseId;
  readonly interventionId: InterventionId;
};

export type CorrectDose = Delivery & {
  readonly type: 'CorrectDose';
  readonly doseId: DoseId;
  readonly reason: Personal;
};

/** The first approval is a plan, every later one a move. */
export type ApproveFocus = {
  readonly type: 'ApproveFocus';
  readonly focus: Region;
  readonly on: LocalDate;
  readonly reason: Personal;
};

export type ReviewFlag = {
  readonly type: 'ReviewFlag';
  readonly flagId: FlagId;
  readonly decision: 'accepted' | 'declined';
  readonly on: LocalDate;
  readonly reason: Personal;
};

/** Brings the open flag in line with the facts; given by the readiness job, never by a person. */
export type EvaluateReadiness = {
  readonly type: 'EvaluateReadiness';
  readonly policy: ReadinessPolicy;
  readonly normSets: NormSetLookup;
  /** Used if a flag is raised. */
  readonly newFlagId: FlagId;
};

export type ChildCommand =
  | EnrolChild
  | TransferProgram
  | ChangeCareTeam
  | SignAssessment
  | CosignAssessment
  | DeclineCosignature
  | CorrectAssessment
  | VoidAssessment
  | RereadAssessments
  | PlanIntervention
  | ChangeIntervention
  | DeliverDose
  | CorrectDose
  | ApproveFocus
  | ReviewFlag
  | EvaluateReadiness;
