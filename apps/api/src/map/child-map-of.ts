import {
  assessmentsInOrder,
  daysUntilRecorded,
  functionKeys,
  instrumentOf,
  limitsOfInstrument,
  isLateEntry,
  normRowForAge,
  readWith,
  type Assessment,
  type Child,
  type Intervention,
  type NormSetLookup,
  type NormSetRef,
} from '@understory/domain';
import { mapReadOut, normSetLabel } from '@understory/interchange';
import { officialValuesOf } from '../official-values/official-values-of';
import { secondRatingOf } from '../second-rating/second-rating-of';
import type { CurrentRecord } from '../reading/child-records';
import type { InForce } from '../reading/reference-in-force';
import type { AssessmentInMap, ChildMap, InstrumentOfMap, InterventionInMap } from './map.answer';

/**
 * The read-out other programs get, with what a client needs to correct an assessment or change a plan. `norms` makes it
 * a view of the record with other norms than were recorded, and the answer says so.
 */
export const childMapOf = (
  { child: recorded, enrolment }: Pick<CurrentRecord, 'child' | 'enrolment'>,
  inForce: InForce,
  norms: NormSetRef | null = null,
): ChildMap => {
  const { lookup, policy } = inForce;
  const child = norms === null ? recorded : readWith(recorded, norms);
  const readOut = mapReadOut(child, enrolment.reference, lookup, policy, inForce.instrumentOf);
  return {
    ...readOut,
    readWith: norms === null ? null : normSetLabel(norms),
    assessments: withDetails(child, readOut.assessments, inForce),
    instruments: instrumentsOf(child, inForce),
    interventions: child.interventions.map(interventionInMap),
  };
};

type ReadOut = ReturnType<typeof mapReadOut>['assessments'];

/** The read-out lists the assessments in clinical order, as the domain does. */
const withDetails = (child: Child, readOut: ReadOut, inForce: InForce): readonly AssessmentInMap[] =>
  assessmentsInOrder(child).flatMap((assessment, index) => {
    const read = readOut[index];
    if (read === undefined) return [];
    const { assessmentId, instrumentVersion, rater, relationalHealth, sources, setting } = assessment;
    return [
      {
        ...{ assessmentId, ...read, instrumentVersion, rater, relationalHealth, sources, setting },
        typicalScores: typicalScoresOf(assessment, inForce.lookup),
        recordedOn: assessment.firstRecordedAt.slice(0, 10),
        daysUntilRecorded: daysUntilRecorded(assessment),
        lateEntry: isLateEntry(assessment, instrumentOf(assessment, inForce.instrumentOf)),
        official: officialValuesOf(assessment, inForce),
        secondRating: secondRatingOf(assessment),
      },
    ];
  });

const instrumentsOf = (child: Child, { instrumentOf: instruments }: InForce): readonly InstrumentOfMap[] => {
  const used = new Map(assessmentsInOrder(child).map((one) => [one.instrumentVersion, instrumentOf(one, instruments)]));
  return [...used.values()].map((instrument) => ({ version: instrument.version, ...limitsOfInstrument(instrument) }));
};

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
