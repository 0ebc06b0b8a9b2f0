import {
  instrumentV1,
  localDateOfOffsetDateTime,
  sixRsOf,
  type AnswerSixRs,
  type ApproveFocus,
  type AssessmentId,
  type ChangeCareTeam,
  type ChangeIntervention,
  type CorrectAssessment,
  type CorrectDose,
  type CorrectRelationalHealth,
  type DeliverDose,
  type DeliverDoses,
  type DoseId,
  type EndIntervention,
  type EnrolChild,
  type EssentialBelow,
  type FlagId,
  type GivenCircumstances,
  type GivenDelivery,
  type InterventionId,
  type InterventionPlan,
  type LocalDate,
  type MakeInterventionPrimary,
  type NormSetRef,
  type PlanIntervention,
  type Rating,
  type RecordRelationalHealth,
  type RecordSecondRating,
  type RelationalHealth,
  type RelationalHealthId,
  type ReviewFlag,
  type SignAssessment,
  type SignerCertification,
  type TranscribeOfficialValues,
  type TransferProgram,
  type VoidAssessment,
} from '@understory/domain';
import type { CorrectAssessmentBody } from '../assessments/correct-assessment.body';
import type { SignAssessmentBody } from '../assessments/sign-assessment.body';
import type { VoidAssessmentBody } from '../assessments/void-assessment.body';
import type { EnrolChildBody } from '../course/enrol-child.body';
import type { TransferProgramBody } from '../course/transfer-program.body';
import type { CorrectDoseBody } from '../doses/correct-dose.body';
import type { DeliverDoseBody } from '../doses/deliver-dose.body';
import type { DeliverDosesBody } from '../doses/deliver-doses.body';
import type { ReviewFlagBody } from '../flags/review-flag.body';
import type { ApproveFocusBody } from '../focus/approve-focus.body';
import type { ChangeInterventionBody } from '../interventions/change-intervention.body';
import type { EndInterventionBody } from '../interventions/end-intervention.body';
import type { MakePrimaryBody } from '../interventions/make-primary.body';
import type { PlanInterventionBody } from '../interventions/plan-intervention.body';
import type { AnswerSixRsBody } from '../six-rs/answer-six-rs.body';
import type { CorrectRelationalHealthBody } from '../relational-health/correct-relational-health.body';
import type { RecordRelationalHealthBody } from '../relational-health/record-relational-health.body';
import type { TranscribeOfficialValuesBody } from '../official-values/transcribe-official-values.body';
import { officialDomainsIn } from '../official-values/official-domains-in';
import type { RecordSecondRatingBody } from '../second-rating/record-second-rating.body';
import { hundredthsOf } from '../fields/printed-number';

// The one place where what came over HTTP turns into commands. The branded types were earned field by field, by the
// rules in `fields/`; fields are named one by one, so that the content a retry is recognised by cannot grow unnoticed.

/** Who works in the demonstration enrols made-up children: nobody else is ever within reach there. */
export const enrolChild = (
  { reference, bornMonth, program, enrolledOn }: EnrolChildBody,
  demonstration: boolean,
): EnrolChild => ({
  type: 'EnrolChild',
  reference,
  bornMonth,
  program,
  enrolledOn,
  demonstration,
});

export const changeCareTeam = (accountIds: readonly string[], on: LocalDate): ChangeCareTeam => ({
  type: 'ChangeCareTeam',
  accountIds,
  on,
});

export const transferProgram = ({ program, transferredOn }: TransferProgramBody): TransferProgram => ({
  type: 'TransferProgram',
  program,
  transferredOn,
});

/** What an assessment is read by from its signing on. */
export type ReadBy = {
  readonly normSet: NormSetRef | null;
  readonly instrumentVersion: number;
  readonly signer: SignerCertification | null;
};

export const signAssessment = (
  assessmentId: AssessmentId,
  body: SignAssessmentBody,
  { normSet, instrumentVersion, signer }: ReadBy,
): SignAssessment => ({
  type: 'SignAssessment',
  assessmentId,
  ...ratingOf(body),
  normSet,
  ...(instrumentVersion === instrumentV1.version ? {} : { instrumentVersion }),
  ...(signer === null ? {} : { signer }),
});

export const correctAssessment = (assessmentId: AssessmentId, body: CorrectAssessmentBody): CorrectAssessment => ({
  type: 'CorrectAssessment',
  assessmentId,
  ...ratingOf(body),
  reason: body.reason,
});

export const voidAssessment = (assessmentId: AssessmentId, { reason }: VoidAssessmentBody): VoidAssessment => ({
  type: 'VoidAssessment',
  assessmentId,
  reason,
});

export const transcribeOfficialValues = (
  assessmentId: AssessmentId,
  body: TranscribeOfficialValuesBody,
): TranscribeOfficialValues => ({
  type: 'TranscribeOfficialValues',
  assessmentId,
  domains: officialDomainsIn(body),
  cmrHundredths: hundredthsOf(body.cmr),
  reportedOn: body.reportedOn,
  source: body.source,
  reason: body.reason,
});

export const recordSecondRating = (
  assessmentId: AssessmentId,
  { scores, rater, reason }: RecordSecondRatingBody,
): RecordSecondRating => ({ type: 'RecordSecondRating', assessmentId, scores, rater, reason });

export const planIntervention = (interventionId: InterventionId, body: PlanInterventionBody): PlanIntervention => ({
  type: 'PlanIntervention',
  interventionId,
  ...planOf(body),
});

export const changeIntervention = (
  interventionId: InterventionId,
  body: ChangeInterventionBody,
): ChangeIntervention => ({
  type: 'ChangeIntervention',
  interventionId,
  ...planOf(body),
  reason: body.reason,
});

export const deliverDose = (doseId: DoseId, interventionId: InterventionId, body: DeliverDoseBody): DeliverDose => ({
  type: 'DeliverDose',
  doseId,
  interventionId,
  ...deliveryOf(body),
});

export const correctDose = (doseId: DoseId, body: CorrectDoseBody): CorrectDose => ({
  type: 'CorrectDose',
  doseId,
  ...deliveryOf(body),
  reason: body.reason,
});

export const approveFocus = (
  { focus, on, reason, overrideReason }: ApproveFocusBody,
  essentialBelow: EssentialBelow,
): ApproveFocus => ({
  type: 'ApproveFocus',
  focus,
  on,
  reason,
  overrideReason,
  essentialBelow,
});

export const endIntervention = (
  interventionId: InterventionId,
  { endedOn, reason }: EndInterventionBody,
): EndIntervention => ({ type: 'EndIntervention', interventionId, endedOn, reason });

export const makeInterventionPrimary = (
  interventionId: InterventionId,
  { on, reason }: MakePrimaryBody,
  essentialBelow: EssentialBelow,
): MakeInterventionPrimary => ({ type: 'MakeInterventionPrimary', interventionId, on, reason, essentialBelow });

export const answerSixRs = (interventionId: InterventionId, body: AnswerSixRsBody): AnswerSixRs => ({
  type: 'AnswerSixRs',
  interventionId,
  ...sixRsOf(body),
});

export const deliverDoses = (newId: (index: number) => DoseId, { doses }: DeliverDosesBody): DeliverDoses => ({
  type: 'DeliverDoses',
  doses: doses.map((dose, index) => ({
    doseId: newId(index),
    interventionId: dose.interventionId,
    ...deliveryOf(dose),
  })),
});

export const reviewFlag = (flagId: FlagId, { decision, on, reason }: ReviewFlagBody): ReviewFlag => ({
  type: 'ReviewFlag',
  flagId,
  decision,
  on,
  reason,
});

export const recordRelationalHealth = (
  relationalHealthId: RelationalHealthId,
  body: RecordRelationalHealthBody,
): RecordRelationalHealth => ({ type: 'RecordRelationalHealth', relationalHealthId, ...relationalHealthOf(body) });

export const correctRelationalHealth = (
  relationalHealthId: RelationalHealthId,
  body: CorrectRelationalHealthBody,
): CorrectRelationalHealth => ({
  type: 'CorrectRelationalHealth',
  relationalHealthId,
  ...relationalHealthOf(body),
  reason: body.reason,
});

const ratingOf = (body: SignAssessmentBody): Omit<Rating, 'ageMonths'> & GivenCircumstances => ({
  kind: body.kind,
  assessedOn: body.assessedOn,
  scores: body.scores,
  relationalHealth: body.relationalHealth,
  rater: body.rater,
  sources: body.sources,
  setting: body.setting,
});

const planOf = (body: PlanInterventionBody): InterventionPlan => ({
  reference: body.reference,
  region: body.region,
  kind: body.kind,
  activity: body.activity,
  setting: body.setting,
  providerRole: body.providerRole,
  timesPerDay: body.timesPerDay,
  minutes: body.minutes,
  daysPerWeek: body.daysPerWeek,
  startsOn: body.startsOn,
  endsOn: body.endsOn,
});

const deliveryOf = (body: DeliverDoseBody): GivenDelivery => {
  const { deliveredAt, minutes, deliveredBy, stateBefore, stateAfter } = body;
  const written = localDateOfOffsetDateTime(deliveredAt);
  if (written === null) throw new Error('A moment got past its rule.');
  return { deliveredAt, deliveredOn: written.localDate, minutes, deliveredBy, stateBefore, stateAfter };
};

const relationalHealthOf = (body: RecordRelationalHealthBody): RelationalHealth => ({
  family: body.family,
  school: body.school,
  peers: body.peers,
  community: body.community,
  ratedOn: body.ratedOn,
  rater: body.rater,
  note: body.note,
});
