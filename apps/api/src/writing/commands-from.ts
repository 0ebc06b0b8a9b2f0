import {
  localDateOfOffsetDateTime,
  type ApproveFocus,
  type AssessmentId,
  type ChangeCareTeam,
  type ChangeIntervention,
  type CorrectAssessment,
  type CorrectDose,
  type DeliverDose,
  type Delivery,
  type DoseId,
  type EnrolChild,
  type FlagId,
  type InterventionId,
  type InterventionPlan,
  type LocalDate,
  type NormSetRef,
  type PlanIntervention,
  type Rating,
  type ReviewFlag,
  type SignAssessment,
  type SignerCertification,
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
import type { ReviewFlagBody } from '../flags/review-flag.body';
import type { ApproveFocusBody } from '../focus/approve-focus.body';
import type { ChangeInterventionBody } from '../interventions/change-intervention.body';
import type { PlanInterventionBody } from '../interventions/plan-intervention.body';

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

export const signAssessment = (
  assessmentId: AssessmentId,
  body: SignAssessmentBody,
  normSet: NormSetRef | null,
  signer: SignerCertification | null,
): SignAssessment => ({
  type: 'SignAssessment',
  assessmentId,
  ...ratingOf(body),
  normSet,
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

export const approveFocus = ({ focus, on, reason }: ApproveFocusBody): ApproveFocus => ({
  type: 'ApproveFocus',
  focus,
  on,
  reason,
});

export const reviewFlag = (flagId: FlagId, { decision, on, reason }: ReviewFlagBody): ReviewFlag => ({
  type: 'ReviewFlag',
  flagId,
  decision,
  on,
  reason,
});

const ratingOf = (body: SignAssessmentBody): Omit<Rating, 'ageMonths'> => ({
  kind: body.kind,
  assessedOn: body.assessedOn,
  scores: body.scores,
  relationalHealth: body.relationalHealth,
  rater: body.rater,
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

const deliveryOf = ({ deliveredAt, minutes, deliveredBy }: DeliverDoseBody): Delivery => {
  const written = localDateOfOffsetDateTime(deliveredAt);
  if (written === null) throw new Error('A moment got past its rule.');
  return { deliveredAt, deliveredOn: written.localDate, minutes, deliveredBy };
};
