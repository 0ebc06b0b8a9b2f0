import {
  agreementOf,
  brainFunctions,
  differingFromPoints,
  functionsOfRegion,
  regionsBottomUp,
  weightedKappaOf,
  type KappaOrWhyNot,
} from '@understory/domain';
import type { Section, Table } from '../document/report-document';
import { showDay } from '../wording/day';
import { showKappa } from '../wording/kappa';
import { assessmentKindNames, regionNames } from '../wording/names';
import type { Reading, RecordFacts } from './record-facts';

/** How far a second rater of the same day agrees; no section where nobody rated a second time. */
export const secondRatingSections = ({ readings }: RecordFacts): readonly Section[] => {
  const tables = readings.flatMap((reading) => tableOf(reading) ?? []);
  if (tables.length === 0) return [];
  return [
    {
      heading: 'Agreement of two raters',
      blocks: [
        ...tables,
        {
          type: 'paragraph',
          tone: 'note',
          text:
            'Quadratic weighted kappa (Cohen 1968) over the functions that both rated, cut to two decimals: 1 is full ' +
            'agreement, 0 what chance gives. Of six or eight functions it moves far with one score. A second rating ' +
            'counts for no percent.',
        },
      ],
    },
  ];
};

const tableOf = ({ assessment }: Reading): Table | null => {
  const { secondRating, scores, kind, assessedOn, rater } = assessment;
  if (secondRating === null) return null;
  const agreement = agreementOf(scores, secondRating.scores);
  return {
    type: 'table',
    caption: `${assessmentKindNames[kind]} of ${showDay(assessedOn)}: ${rater} and ${secondRating.rater}`,
    columns: [
      { heading: 'Region', share: 190, align: 'left' },
      { heading: 'Both rated', share: 60, align: 'right' },
      { heading: 'Same score', share: 60, align: 'right' },
      { heading: 'At most 1 apart', share: 70, align: 'right' },
      { heading: 'Weighted kappa', share: 80, align: 'right' },
    ],
    rows: [
      ...regionsBottomUp.toReversed().map((region) => {
        const { n = 0, exact = 0, withinOne = 0 } = agreement.regions.find((one) => one.region === region) ?? {};
        const kappa = weightedKappaOf(functionsOfRegion[region], scores, secondRating.scores);
        return [{ text: regionNames[region], strong: true }, ...numbers(n, exact, withinOne, kappa)];
      }),
      [
        { text: 'All', strong: true },
        ...numbers(agreement.n, sumOf(agreement, 'exact'), sumOf(agreement, 'withinOne'), agreement),
      ],
    ],
    notes: differingNote(agreement.differing),
  };
};

const sumOf = ({ regions }: ReturnType<typeof agreementOf>, of: 'exact' | 'withinOne'): number =>
  regions.reduce((sum, region) => sum + region[of], 0);

const numbers = (n: number, exact: number, withinOne: number, { kappa, undefinedBecause }: KappaOrWhyNot) => [
  { text: String(n) },
  { text: String(exact) },
  { text: String(withinOne) },
  {
    text: kappa === null ? (undefinedBecause === 'no-variance' ? 'one score throughout' : 'too few') : showKappa(kappa),
  },
];

const differingNote = (differing: ReturnType<typeof agreementOf>['differing']): readonly string[] => {
  if (differing.length === 0) return [];
  const each = differing.map(
    ({ number, first, second }) => `${number} ${brainFunctions[number - 1]?.name ?? ''} (${first} and ${second})`,
  );
  return [`${differingFromPoints} points or more apart: ${each.join('; ')}.`];
};
