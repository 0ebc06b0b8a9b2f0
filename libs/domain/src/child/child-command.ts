import type { LocalDate } from '../calendar/local-date';
import type { AssessmentId, DoseId, FlagId, InterventionId } from '../ids';
import type { Region } from '../instrument/region';
import type { NormSetLookup, NormSetRef } from '../norms/norm-set';
import type { Personal } from '../personal';
import type { ReadinessPolicy } from '../policy/readiness-policy';
import type { Rating } from './assessment/assessment-event';
import type { GivenCircumstances } from './assessment/circumstances';
import type { Enrolment } from './child';
import type { Delivery, InterventionPlan } from './intervention/intervention-event';
import type { OfficialValues } from './official-values/official-values-event';
import type { SecondRating } from './second-rating/second-rating-event';

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
export type SignAssessment = Omit<Rating, 'ageMonths'> &
  GivenCircumstances & {
    readonly type: 'SignAssessment';
    readonly assessmentId: AssessmentId;
    readonly normSet: NormSetRef | null;
  };

/** Sources and setting that are left out stay as they are: an import does not know them. */
export type CorrectAssessment = Omit<Rating, 'ageMonths'> &
  GivenCircumstances & {
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

/** The first transcription of an assessment; or, with a reason, one that replaces it. */
export type TranscribeOfficialValues = OfficialValues & {
  readonly type: 'TranscribeOfficialValues';
  readonly assessmentId: AssessmentId;
  readonly reason: Personal | null;
};

/** The second rating of an assessment; or, with a reason, one that replaces it. */
export type RecordSecondRating = SecondRating & {
  readonly type: 'RecordSecondRating';
  readonly assessmentId: AssessmentId;
  readonly reason: Personal | null;
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
  | CorrectAssessment
  | VoidAssessment
  | RereadAssessments
  | TranscribeOfficialValues
  | RecordSecondRating
  | PlanIntervention
  | ChangeIntervention
  | DeliverDose
  | CorrectDose
  | ApproveFocus
  | ReviewFlag
  | EvaluateReadiness;
