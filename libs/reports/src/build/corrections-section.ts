import type { Section } from '../document/report-document';
import { showDay } from '../wording/day';
import { assessmentKindNames } from '../wording/names';
import type { RecordFacts } from './record-facts';

/** What was taken back, and where the earlier versions are. */
export const correctionsSection = ({ child }: RecordFacts): Section => {
  const voided = child.assessments
    .filter((assessment) => assessment.voided)
    .map(({ kind, assessedOn }) => ({ kind, assessedOn }))
    .sort((one, other) => (one.assessedOn + one.kind < other.assessedOn + other.kind ? -1 : 1));
  return {
    heading: 'Corrections',
    blocks: [
      ...(voided.length === 0
        ? []
        : [
            {
              type: 'bullets' as const,
              items: voided.map(
                ({ kind, assessedOn }) =>
                  `${assessmentKindNames[kind]} of ${showDay(assessedOn)}: voided, and left out of every number here.`,
              ),
            },
          ]),
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
