import type { LocalDate } from '../calendar/local-date';
import type {
  AssessmentId,
  ChildId,
  ConsentId,
  DoseId,
  FlagId,
  HistoryEntryId,
  IncidentId,
  InterventionId,
  RelationalHealthId,
  RiskEstimateId,
} from '../ids';
import type { ByPeriods } from '../instrument/periods-of-life';
import type { Region } from '../instrument/region';
import type { NormSetLookup, NormSetRef } from '../norms/norm-set';
import type { Personal } from '../personal';
import type { ReadinessPolicy } from '../policy/readiness-policy';
import type { EssentialBelow } from '../sequence/essential-below';
import type { Rating } from './assessment/assessment-event';
import type { GivenCircumstances } from './assessment/circumstances';
import type { Enrolment } from './child';
import type { HistoryAccount } from './history/history-event';
import type { AmendmentCommand } from './amendment/amendment-command';
import type { ErasureCommand } from './erasure/erasure-command';
import type { LiftLegalHold, PlaceLegalHold } from './legal-hold/legal-hold-command';
import type { ConsentTerms, ConsentWithdrawn } from './consent/consent-event';
import type { ChildDischarged, ChildReadmitted } from './course/course-event';
import type { IncidentReport } from './incident/incident-event';
import type { ReliedOn } from './cosignature/relied-on';
import type { GivenDelivery, InterventionPlan } from './intervention/intervention-event';
import type { SixRs } from './six-rs/six-rs';
import type { RetractionCommand } from './retraction/retraction-command';
import type { RelationalHealth } from './relational-health/relational-health-event';
import type { RiskEstimate } from './risk-estimate/risk-estimate-event';
import type { OfficialValues } from './official-values/official-values-event';
import type { SecondRating } from './second-rating/second-rating-event';

export type EnrolChild = Enrolment & { readonly type: 'EnrolChild' };

/** Who the child is, put right: of the enrolment, the birth month and the agency's reference. */
export type CorrectIdentity = {
  readonly type: 'CorrectIdentity';
  readonly bornMonth: Personal;
  /** Left out where it stays; set aside for this record before it is given, see `ClaimReference`. */
  readonly reference?: Personal;
  readonly reason: Personal;
};

/** Sets a reference aside for a record that is to bear it; given to the record that would have it, were it a child's. */
export type ClaimReference = {
  readonly type: 'ClaimReference';
  readonly recordId: ChildId;
  readonly on: LocalDate;
};

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
    /** The version in force; left out for the first one, as it was before there was another. */
    readonly instrumentVersion?: number;
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

export type EndIntervention = {
  readonly type: 'EndIntervention';
  readonly interventionId: InterventionId;
  readonly endedOn: LocalDate;
  readonly reason: Personal;
};

export type MakeInterventionPrimary = {
  readonly type: 'MakeInterventionPrimary';
  readonly interventionId: InterventionId;
  readonly on: LocalDate;
  readonly reason: Personal | null;
  readonly essentialBelow: EssentialBelow;
};

export type AnswerSixRs = SixRs & {
  readonly type: 'AnswerSixRs';
  readonly interventionId: InterventionId;
};

export type DeliverDose = GivenDelivery & {
  readonly type: 'DeliverDose';
  readonly doseId: DoseId;
  readonly interventionId: InterventionId;
};

/** Several doses, of one intervention or more, logged in one go. */
export type DeliverDoses = {
  readonly type: 'DeliverDoses';
  readonly doses: readonly Omit<DeliverDose, 'type'>[];
};

export type CorrectDose = GivenDelivery & {
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
  /** Why work begins there although a lower region is essential; null when none is. */
  readonly overrideReason: Personal | null;
  readonly essentialBelow: EssentialBelow;
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
  /** The day of the evaluation, for a policy that asks how old the newest assessment is. */
  readonly on?: LocalDate;
  /** Used if a flag is raised. */
  readonly newFlagId: FlagId;
};

export type RecordHistory = HistoryAccount &
  ByPeriods & { readonly type: 'RecordHistory'; readonly entryId: HistoryEntryId };

export type CorrectHistory = HistoryAccount &
  ByPeriods & {
    readonly type: 'CorrectHistory';
    readonly entryId: HistoryEntryId;
    readonly reason: Personal;
  };

export type RecordRelationalHealth = RelationalHealth & {
  readonly type: 'RecordRelationalHealth';
  readonly relationalHealthId: RelationalHealthId;
};

export type CorrectRelationalHealth = RelationalHealth & {
  readonly type: 'CorrectRelationalHealth';
  readonly relationalHealthId: RelationalHealthId;
  readonly reason: Personal;
};

export type TranscribeRiskEstimate = RiskEstimate &
  ByPeriods & {
    readonly type: 'TranscribeRiskEstimate';
    readonly estimateId: RiskEstimateId;
  };

export type CorrectRiskEstimate = RiskEstimate &
  ByPeriods & {
    readonly type: 'CorrectRiskEstimate';
    readonly estimateId: RiskEstimateId;
    readonly reason: Personal;
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
  | AmendmentCommand
  | SignAssessment
  | CosignAssessment
  | DeclineCosignature
  | CorrectAssessment
  | VoidAssessment
  | RereadAssessments
  | TranscribeOfficialValues
  | RecordSecondRating
  | PlanIntervention
  | ChangeIntervention
  | EndIntervention
  | MakeInterventionPrimary
  | AnswerSixRs
  | DeliverDose
  | DeliverDoses
  | CorrectDose
  | ApproveFocus
  | ReviewFlag
  | EvaluateReadiness
  | RecordHistory
  | CorrectHistory
  | RecordRelationalHealth
  | CorrectRelationalHealth
  | TranscribeRiskEstimate
  | CorrectRiskEstimate
  | RetractionCommand
  | CorrectIdentity
  | ClaimReference
  | PlaceLegalHold
  | LiftLegalHold
  | ErasureCommand;
