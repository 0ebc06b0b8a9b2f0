import {
  agesAsSigned,
  currentDoses,
  isLateEntry,
  retractedDoses,
  type Child,
  type Correction,
} from '@understory/domain';
import type { Section } from '../document/report-document';
import { actorNames, notNamed, notNamedNote } from '../wording/acted-by';
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
      ...(items.some((item) => item.includes(notNamed)) ? [note] : []),
      {
        type: 'paragraph',
        tone: 'body',
        text:
          'Corrected entries appear here as corrected, and what was taken back counts for no number here. What they ' +
          'said before and why they were corrected stays in the record and is not part of this report.',
      },
    ],
  };
};

const note = { type: 'paragraph', tone: 'body', text: notNamedNote } as const;

const ofIdentity = (child: Child): readonly string[] => {
  if (child.identityCorrections.length === 0) return [];
  const asSigned = agesAsSigned(child).map(
    ({ assessment: { assessedOn, ageMonths }, correctedAgeMonths }) =>
      `${showDay(assessedOn)} (${showAge(ageMonths)}, not ${showAge(correctedAgeMonths)})`,
  );
  const kept = asSigned.length === 0 ? '' : ` Read with the age they were signed with: ${asSigned.join('; ')}.`;
  return [`Birth month or reference: corrected ${byWhom(child.identityCorrections)}.${kept}`];
};

const ofAssessments = ({ assessments }: Child): readonly string[] =>
  assessments
    .filter(({ corrections }) => corrections.length > 0)
    .sort((one, other) => (one.assessedOn + one.kind < other.assessedOn + other.kind ? -1 : 1))
    .map(
      ({ kind, assessedOn, voided, corrections }) =>
        `${assessmentKindNames[kind]} of ${showDay(assessedOn)}: ` +
        (voided
          ? `voided, and left out of every number here (${byWhom(corrections)}).`
          : `corrected ${byWhom(corrections)}.`),
    );

const ofInterventions = ({ interventions }: Child): readonly string[] =>
  interventions
    .filter(({ corrections }) => corrections.length > 0)
    .map(
      ({ reference, corrections }) =>
        `Intervention ${reference}: changed after it was planned, ${byWhom(corrections)}.`,
    )
    .sort();

const ofDoses = ({ doses }: Child): readonly string[] => {
  const corrections = currentDoses(doses).flatMap(({ correction }) => correction ?? []);
  const retractions = retractedDoses(doses).map(({ retraction }) => retraction);
  return [
    ...(corrections.length === 0 ? [] : [`Doses: ${corrections.length} corrected ${byWhom(corrections)}.`]),
    ...(retractions.length === 0
      ? []
      : [`Doses: ${retractions.length} taken back as recorded in error ${byWhom(retractions)}.`]),
  ];
};

/** What else was corrected and still counts, each once, whatever the order of recording. */
const ofEntries = ({ incidents, history, relationalHealth, riskEstimates, assessments }: Child): readonly string[] => [
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
];

const corrected = <Entry extends { readonly corrections: readonly Correction[] }>(
  entries: readonly Entry[],
  name: (entry: Entry) => string,
): readonly string[] =>
  entries
    .filter(({ corrections }) => corrections.length > 0)
    .map((entry) => `${name(entry)}: corrected ${byWhom(entry.corrections)}.`)
    .sort();

const ofRetractions = ({ retracted }: Child): readonly string[] =>
  retracted
    .map((struck) => `${retractedText(struck)}: taken back as recorded in error ${byWhom([struck.retraction])}.`)
    .sort();

const byWhom = (acts: readonly Correction[]): string => `by ${actorNames(acts)}`;

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
