import { agesAsSigned, currentDoses, isLateEntry, retractedDoses, type Child } from '@understory/domain';
import type { Section } from '../document/report-document';
import { showAge } from '../wording/age';
import { showDay } from '../wording/day';
import { assessmentKindNames, incidentKindNames, periodNames } from '../wording/names';
import { counted } from '../wording/number';
import { retractedText } from '../wording/retracted';
import type { RecordFacts } from './record-facts';

/**
 * What was put right, taken back or entered late. Reasons are not printed: of an entry made for the wrong child they
 * may name the right one.
 */
export const correctionsSection = (facts: RecordFacts): Section => {
  const { child } = facts;
  const items = [
    ...ofIdentity(child),
    ...ofAssessments(child),
    ...ofInterventions(child),
    ...ofDoses(child),
    ...ofEntries(child),
    ...ofRetractions(child),
    ...lateEntries(facts),
  ];
  return {
    heading: 'Corrections',
    blocks: [
      ...(items.length === 0 ? [] : [{ type: 'bullets' as const, items }]),
      {
        type: 'paragraph',
        tone: 'body',
        text:
          'Corrected entries appear here as corrected, and what was taken back counts for no number here. What they ' +
          'said before, who corrected them and why stays in the record and is not part of this report.',
      },
    ],
  };
};

const ofIdentity = (child: Child): readonly string[] => {
  if (child.identityCorrections.length === 0) return [];
  const asSigned = agesAsSigned(child).map(
    ({ assessment: { assessedOn, ageMonths }, correctedAgeMonths }) =>
      `${showDay(assessedOn)} (${showAge(ageMonths)}, not ${showAge(correctedAgeMonths)})`,
  );
  const kept = asSigned.length === 0 ? '' : ` Read with the age they were signed with: ${asSigned.join('; ')}.`;
  return [`Birth month: corrected.${kept}`];
};

const ofAssessments = ({ assessments }: Child): readonly string[] =>
  assessments
    .filter(({ corrections }) => corrections.length > 0)
    .map(({ kind, assessedOn, voided }) => ({ kind, assessedOn, voided }))
    .sort((one, other) => (one.assessedOn + one.kind < other.assessedOn + other.kind ? -1 : 1))
    .map(
      ({ kind, assessedOn, voided }) =>
        `${assessmentKindNames[kind]} of ${showDay(assessedOn)}: ${voided ? 'voided, and left out of every number here' : 'corrected'}.`,
    );

const ofInterventions = ({ interventions }: Child): readonly string[] =>
  interventions
    .filter(({ corrections }) => corrections.length > 0)
    .map(({ reference }) => reference)
    .sort()
    .map((reference) => `Intervention ${reference}: changed after it was planned.`);

const ofDoses = ({ doses }: Child): readonly string[] => {
  const corrected = currentDoses(doses).filter(({ correction }) => correction !== null).length;
  const retracted = retractedDoses(doses).length;
  return [
    ...(corrected === 0 ? [] : [`Doses: ${corrected} corrected.`]),
    ...(retracted === 0 ? [] : [`Doses: ${retracted} taken back as recorded in error.`]),
  ];
};

/** What else was corrected and still counts, each once, whatever the order of recording. */
const ofEntries = ({ incidents, history, relationalHealth, riskEstimates, assessments }: Child): readonly string[] =>
  [
    ...corrected(incidents, ({ kind, happenedOn }) => `${incidentKindNames[kind]} of ${showDay(happenedOn)}`),
    ...corrected(
      history,
      ({ period, reportedOn }) => `Account of ${periodNames[period].toLowerCase()} of ${showDay(reportedOn)}`,
    ),
    ...corrected(relationalHealth, ({ ratedOn }) => `Relational health of ${showDay(ratedOn)}`),
    ...corrected(riskEstimates, ({ reportedOn }) => `Official risk estimate of ${showDay(reportedOn)}`),
    ...corrected(
      assessments.flatMap(({ official }) => official ?? []),
      ({ reportedOn }) => `Official values of ${showDay(reportedOn)}`,
    ),
    ...corrected(
      assessments.flatMap(({ secondRating }) => secondRating ?? []),
      ({ firstOccurredOn }) => `Second rating of ${showDay(firstOccurredOn)}`,
    ),
  ].map((what) => `${what}: corrected.`);

const corrected = <Entry extends { readonly corrections: readonly unknown[] }>(
  entries: readonly Entry[],
  name: (entry: Entry) => string,
): readonly string[] =>
  entries
    .filter(({ corrections }) => corrections.length > 0)
    .map(name)
    .sort();

const ofRetractions = ({ retracted }: Child): readonly string[] =>
  retracted.map((struck) => `${retractedText(struck)}: taken back as recorded in error.`).sort();

/** That it was late, never when: two histories that differ in the hour of recording are told alike. */
const lateEntries = ({ readings }: RecordFacts): readonly string[] => {
  const late = readings.filter(({ assessment, instrument }) => isLateEntry(assessment, instrument));
  if (late.length === 0) return [];
  const each = late.map(
    ({ assessment: { kind, assessedOn }, instrument: { lateEntryAfterDays } }) =>
      `${assessmentKindNames[kind].toLowerCase()} of ${showDay(assessedOn)}, more than ${lateEntryAfterDays} days after it`,
  );
  return [`${counted(late.length, 'assessment')} entered late: ${each.join('; ')}.`];
};
