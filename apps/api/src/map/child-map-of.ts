import {
  asOf,
  assessmentsInOrder,
  fold,
  functionKeys,
  normRowForAge,
  readWith,
  type AsOf,
  type Assessment,
  type Child,
  type Intervention,
  type NormSetLookup,
  type NormSetRef,
} from '@understory/domain';
import { mapReadOut, normSetLabel } from '@understory/interchange';
import type { OpenedRecord } from '../reading/child-records';
import type { InForce } from '../reading/reference-in-force';
import type { AssessmentInMap, ChildMap, InterventionInMap } from './map.answer';

/**
 * The read-out other programs get, with what a client needs to correct an assessment or change a plan. `norms` makes it
 * a view of the record with other norms than were recorded, and the answer says so.
 */
export const childMapOf = (
  { entries, enrolment }: OpenedRecord,
  { instrumentOf, lookup, policy }: InForce,
  lookingBack: AsOf,
  norms: NormSetRef | null = null,
): ChildMap => {
  const events = entries.map(({ opened }) => opened);
  const recorded = fold(asOf(events, lookingBack));
  const child = norms === null ? recorded : readWith(recorded, norms);
  const readOut = mapReadOut(child, enrolment.reference, lookup, policy, instrumentOf);
  return {
    ...readOut,
    readWith: norms === null ? null : normSetLabel(norms),
    assessments: withDetails(child, readOut.assessments, lookup),
    interventions: child.interventions.map(interventionInMap),
  };
};

type ReadOut = ReturnType<typeof mapReadOut>['assessments'];

/** The read-out lists the assessments in clinical order, as the domain does. */
const withDetails = (child: Child, readOut: ReadOut, normSets: NormSetLookup): readonly AssessmentInMap[] =>
  assessmentsInOrder(child).flatMap((assessment, index) => {
    const read = readOut[index];
    const { assessmentId, instrumentVersion, rater, relationalHealth } = assessment;
    const typicalScores = typicalScoresOf(assessment, normSets);
    return read === undefined
      ? []
      : [{ assessmentId, ...read, instrumentVersion, rater, relationalHealth, typicalScores }];
  });

const typicalScoresOf = ({ normSet, ageMonths }: Assessment, normSets: NormSetLookup) => {
  const published = normSet === null ? undefined : normSets(normSet);
  const row = published === undefined ? null : normRowForAge(published, ageMonths);
  if (row === null) return null;
  return Object.fromEntries(functionKeys.map((key, index) => [key, (row.typicalHundredths[index] ?? 0) / 100]));
};

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
