import { brainFunctions, functionsOfRegion, normRowForAge, regionsBottomUp } from '@understory/domain';
import type { Section } from '../document/report-document';
import { showAge } from '../wording/age';
import { showDay } from '../wording/day';
import { assessmentKindNames, regionNames } from '../wording/names';
import { counted } from '../wording/number';
import { showNormSet } from '../wording/reference-data';
import { isRated, ratedAmong } from './rated-functions';
import type { Reading, RecordFacts } from './record-facts';

/** What is not in the record, so that a gap is never read as a finding. */
export const missingSection = (facts: RecordFacts): Section => {
  const items = [...missingFromNewest(facts.newest), ...missingFromRecord(facts)];
  return {
    heading: 'What is missing',
    blocks: [
      items.length === 0
        ? { type: 'paragraph', tone: 'body', text: 'Nothing: all functions were rated and every region has a percent.' }
        : { type: 'bullets', items },
    ],
  };
};

const missingFromNewest = (newest: Reading | null): readonly string[] => {
  if (newest === null) return ['No assessment has been signed.'];
  const { assessment } = newest;
  const unrated = brainFunctions.filter((one) => !isRated(assessment.scores, one));
  return [
    ...(unrated.length === 0
      ? []
      : [`Not rated in the newest assessment: ${unrated.map(({ number, name }) => `${number} ${name}`).join('; ')}.`]),
    ...regionsWithoutPercent(newest),
    ...(assessment.relationalHealth === null
      ? ['Current relational health was not rated in the newest assessment.']
      : []),
  ];
};

const regionsWithoutPercent = ({ assessment, map, normSet }: Reading): readonly string[] => {
  if (normSet === null) return ['No region has a percent: no norm set was in force when the assessment was recorded.'];
  if (normRowForAge(normSet, assessment.ageMonths) === null) {
    return [
      `No region has a percent: the norm set ${showNormSet(normSet)} has no row for ${showAge(assessment.ageMonths)}.`,
    ];
  }
  return regionsBottomUp
    .filter((region) => map.regions[region].percent === null)
    .map((region) => {
      const rated = ratedAmong(functionsOfRegion[region], assessment.scores);
      return (
        `${regionNames[region]} has no percent: ${rated} of its ${functionsOfRegion[region].length} functions ` +
        'were rated, and at least 80 % are needed.'
      );
    });
};

const missingFromRecord = ({ child, readings, newest }: RecordFacts): readonly string[] => [
  ...readings
    .filter(
      (reading) => reading !== newest && regionsBottomUp.some((region) => reading.map.regions[region].percent === null),
    )
    .map(({ assessment, map }) => {
      const missing = regionsBottomUp.filter((region) => map.regions[region].percent === null);
      return (
        `${assessmentKindNames[assessment.kind]} of ${showDay(assessment.assessedOn)}: no percent for ` +
        `${missing.map((region) => regionNames[region]).join(', ')}.`
      );
    }),
  ...(readings.length === 1 ? ['There is only one assessment, so no change can be told.'] : []),
  ...(child.approvedFocus === null ? ['No plan has been approved by a clinician.'] : []),
  ...(child.interventions.length > 0 && child.doses === null ? ['No dose has been recorded.'] : []),
  ...(readings.length === 0 ? [] : unratedBefore(readings)),
];

const unratedBefore = (readings: readonly Reading[]): readonly string[] => {
  const incomplete = readings
    .slice(0, -1)
    .filter(({ assessment }) => ratedAmong(brainFunctions, assessment.scores) < brainFunctions.length);
  return incomplete.length === 0
    ? []
    : [`Not every function was rated in ${counted(incomplete.length, 'earlier assessment')}.`];
};
