import {
  agesAsSigned,
  assessmentsInOrder,
  currentDoses,
  dischargedOn,
  focusOf,
  missingClosingAssessment,
  type ChildId,
} from '@understory/domain';
import type { EmergencyNotice } from '../emergency/emergency.answer';
import type { CurrentRecord } from '../reading/child-records';
import type { InForce } from '../reading/reference-in-force';
import type { ChildSummary } from './child.answer';

export const summaryOf = (
  childId: ChildId,
  { child, enrolment, revision }: CurrentRecord,
  { lookup, policy }: InForce,
  emergencies: readonly EmergencyNotice[],
): ChildSummary => ({
  childId,
  reference: enrolment.reference,
  earlierReferences: child.earlierReferences,
  bornMonth: enrolment.bornMonth,
  program: enrolment.program,
  enrolledOn: enrolment.enrolledOn,
  demonstration: enrolment.demonstration,
  focus: focusOf(child, lookup, policy),
  focusApproved: child.approvedFocus !== null,
  dischargedOn: dischargedOn(child.course),
  closingAssessment: missingClosingAssessment(child),
  emergencies,
  numberOfAssessments: assessmentsInOrder(child).length,
  numberOfInterventions: child.interventions.length,
  numberOfDoses: currentDoses(child.doses).length,
  agesAsSigned: agesAsSigned(child).map(
    ({ assessment: { assessmentId, assessedOn, kind, ageMonths }, correctedAgeMonths }) => ({
      ...{ assessmentId, assessedOn, kind, ageMonths },
      correctedAgeMonths,
    }),
  ),
  revision,
});
