import type { LocalDate } from '../calendar/local-date';
import type { AmendmentId, AssessmentId, ConsentId, DoseId, FlagId, IncidentId, InterventionId } from '../ids';
import type { Region } from '../instrument/region';
import type { NormSetLookup, NormSetRef } from '../norms/norm-set';
import type { Personal } from '../personal';
import type { ReadinessPolicy } from '../policy/readiness-policy';
import type { AmendmentRequested, DenialGround } from './amendment/amendment-event';
import type { EntryRef } from './amendment/entry-ref';
import type { Rating } from './assessment/assessment-event';
import type { Enrolment } from './child';
import type { ConsentTerms, ConsentWithdrawn } from './consent/consent-event';
import type { ChildDischarged, ChildReadmitted } from './course/course-event';
import type { IncidentReport } from './incident/incident-event';
import type { Delivery, InterventionPlan } from './intervention/intervention-event';

export type EnrolChild = Enrolment & { readonly type: 'EnrolChild' };

export type TransferProgram = {
  readonly type: 'TransferProgram';
  readonly program: string;
  readonly transferredOn: LocalDate;
};

export type DischargeChild = ChildDischarged['data'] & { readonly type: 'DischargeChild' };

export type ReadmitChild = ChildReadmitted['data'] & { readonly type: 'ReadmitChild' };

export type RecordConsent = ConsentTerms & { readonly type: 'RecordConsent'; readonly consentId: ConsentId };

export type WithdrawConsent = ConsentWithdrawn['data'] & { readonly type: 'WithdrawConsent' };

export type RecordIncident = IncidentReport & {
  readonly type: 'RecordIncident';
  readonly incidentId: IncidentId;
};

export type CorrectIncident = IncidentReport & {
  readonly type: 'CorrectIncident';
  readonly incidentId: IncidentId;
  readonly reason: Personal;
};

/** The handler looks the entry up; null when this child's stream holds none of that id. */
export type RequestAmendment = Omit<AmendmentRequested['data'], 'entry' | 'entryType'> & {
  readonly type: 'RequestAmendment';
  readonly entry: EntryRef | null;
};

export type ExtendAmendment = {
  readonly type: 'ExtendAmendment';
  readonly amendmentId: AmendmentId;
  readonly extendedOn: LocalDate;
  readonly reason: Personal;
};

/** The handler looks up both the entry asked about and what put it right. */
export type AcceptAmendment = {
  readonly type: 'AcceptAmendment';
  readonly amendmentId: AmendmentId;
  readonly decidedOn: LocalDate;
  readonly entry: EntryRef | null;
  readonly correction: EntryRef | null;
};

export type DenyAmendment = {
  readonly type: 'DenyAmendment';
  readonly amendmentId: AmendmentId;
  readonly decidedOn: LocalDate;
  readonly ground: DenialGround;
  readonly reason: Personal;
};

export type FileDisagreement = {
  readonly type: 'FileDisagreement';
  readonly amendmentId: AmendmentId;
  readonly filedOn: LocalDate;
  readonly filedBy: Personal;
  readonly statement: Personal;
};

export type RebutDisagreement = {
  readonly type: 'RebutDisagreement';
  readonly amendmentId: AmendmentId;
  readonly rebuttedOn: LocalDate;
  readonly statement: Personal;
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
  | DischargeChild
  | ReadmitChild
  | RecordConsent
  | WithdrawConsent
  | RecordIncident
  | CorrectIncident
  | RequestAmendment
  | ExtendAmendment
  | AcceptAmendment
  | DenyAmendment
  | FileDisagreement
  | RebutDisagreement
  | SignAssessment
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
