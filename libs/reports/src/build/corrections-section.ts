import { currentDoses, type Child } from '@understory/domain';
import type { Section } from '../document/report-document';
import { showDay } from '../wording/day';
import { assessmentKindNames } from '../wording/names';
import type { RecordFacts } from './record-facts';

/** What was put right or taken back, and where the earlier versions are. */
export const correctionsSection = ({ child }: RecordFacts): Section => {
  const items = [...ofAssessments(child), ...ofInterventions(child), ...ofDoses(child)];
  return {
    heading: 'Corrections',
    blocks: [
      ...(items.length === 0 ? [] : [{ type: 'bullets' as const, items }]),
      {
        type: 'paragraph',
        tone: 'body',
        text:
          'Corrected entries appear here as corrected. What they said before, who corrected them and why stays in the ' +
          'record and is not part of this report.',
      },
    ],
  };
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
  return corrected === 0 ? [] : [`Doses: ${corrected} corrected.`];
};
