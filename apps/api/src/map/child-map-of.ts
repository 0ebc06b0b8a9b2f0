import { asOf, assessmentsInOrder, fold, type AsOf, type Child, type Intervention } from '@understory/domain';
import { mapReadOut } from '@understory/interchange';
import type { OpenedRecord } from '../reading/child-records';
import type { InForce } from '../reading/reference-in-force';
import type { AssessmentInMap, ChildMap, InterventionInMap } from './map.answer';

/** The read-out other programs get, with what a client needs to correct an assessment or change a plan. */
export const childMapOf = (
  { entries, enrolment }: OpenedRecord,
  { lookup, policy }: InForce,
  lookingBack: AsOf,
): ChildMap => {
  const events = entries.map(({ opened }) => opened);
  const child = fold(asOf(events, lookingBack));
  const readOut = mapReadOut(child, enrolment.reference, lookup, policy);
  return {
    ...readOut,
    assessments: withIds(child, readOut.assessments),
    interventions: child.interventions.map(interventionInMap),
  };
};

type ReadOut = ReturnType<typeof mapReadOut>['assessments'];

/** The read-out lists the assessments in clinical order, as the domain does. */
const withIds = (child: Child, readOut: ReadOut): readonly AssessmentInMap[] =>
  assessmentsInOrder(child).flatMap(({ assessmentId, rater, relationalHealth }, index) => {
    const assessment = readOut[index];
    return assessment === undefined ? [] : [{ assessmentId, ...assessment, rater, relationalHealth }];
  });

const interventionInMap = (planned: Intervention): InterventionInMap => ({
  interventionId: planned.interventionId,
  reference: planned.reference,
  region: planned.region,
  kind: planned.kind,
  activity: planned.activity,
  setting: planned.setting,
  providerRole: planned.providerRole,
  timesPerDay: planned.timesPerDay,
  minutes: planned.minutes,
  daysPerWeek: planned.daysPerWeek,
  startsOn: planned.startsOn,
  endsOn: planned.endsOn,
});
