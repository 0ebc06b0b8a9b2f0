import { daysBetween, regionsBottomUp, type Region } from '@understory/domain';
import type { Block, Section, Table, Trends } from '../document/report-document';
import { showShortAge } from '../wording/age';
import { showShortDay } from '../wording/day';
import { assessmentKindNames, shortRegionNames } from '../wording/names';
import { nothing } from '../wording/nothing';
import { partTenths, showPartPercent } from '../wording/part-percent';
import { showNormSet } from '../wording/reference-data';
import { isSameNormSet, type Reading, type RecordFacts } from './record-facts';

/** Every assessment, as curves and as the same numbers in a table. */
export const historySection = (facts: RecordFacts): Section => ({
  heading: 'Growth over time',
  blocks: facts.readings.length === 0 ? [noHistory] : [...trendsOf(facts), table(facts)],
});

const noHistory: Block = { type: 'paragraph', tone: 'body', text: 'There is no assessment yet.' };

const trendsOf = ({ readings, first, newest }: RecordFacts): readonly Trends[] => {
  if (first === null || newest === null || first === newest) return [];
  const panels = regionsBottomUp.map((region) => ({
    label: shortRegionNames[region],
    points: readings.map(({ assessment, map }) => {
      const tenths = partTenths(map.regions[region]);
      return {
        day: daysBetween(first.assessment.assessedOn, assessment.assessedOn),
        percent: tenths === null ? null : tenths / 10,
        text: showPartPercent(map.regions[region]),
      };
    }),
  }));
  if (panels.every(({ points }) => points.every(({ percent }) => percent === null))) return [];
  return [
    {
      type: 'trends',
      spoken: 'Percent of age-typical by region over time; the table below holds the same numbers.',
      firstDay: showShortDay(first.assessment.assessedOn),
      lastDay: showShortDay(newest.assessment.assessedOn),
      limits: limitsOf(newest).map((percent) => ({
        percent,
        text: `${percent} %`,
      })),
      panels,
    },
  ];
};

/** Of the newest one: curves end in it. */
const limitsOf = ({ instrument }: Reading): readonly number[] => [
  instrument.essentialBelowPercent,
  instrument.enrichmentFromPercent,
];

const table = ({ readings, normSetsUsed }: RecordFacts): Table => {
  const severalNormSets = normSetsUsed.length > 1;
  return {
    type: 'table',
    caption: 'Assessments: percent of age-typical by region',
    columns: [
      { heading: 'Day', share: 60, align: 'left' },
      { heading: 'Kind', share: 60, align: 'left' },
      { heading: 'Age', share: 41, align: 'left' },
      ...regionsBottomUp.map((region) => ({
        heading: shortRegionNames[region],
        share: regionShares[region],
        align: 'right' as const,
      })),
      { heading: 'Relational health', share: 47, align: 'right' },
      { heading: 'Rated by', share: 76, align: 'left' },
      ...(severalNormSets ? [{ heading: 'Norms', share: 34, align: 'left' as const }] : []),
    ],
    rows: readings.map((reading) => [
      { text: showShortDay(reading.assessment.assessedOn), strong: true },
      { text: assessmentKindNames[reading.assessment.kind] },
      { text: showShortAge(reading.assessment.ageMonths) },
      ...regionsBottomUp.map((region) => ({ text: showPartPercent(reading.map.regions[region]) })),
      { text: String(reading.assessment.relationalHealth ?? nothing) },
      { text: reading.assessment.rater },
      ...(severalNormSets ? [{ text: markOf(reading, normSetsUsed) }] : []),
    ]),
    notes: severalNormSets ? [normSetKey(normSetsUsed)] : [],
  };
};

/** As wide as the names above the numbers need. */
const regionShares: Readonly<Record<Region, number>> = {
  brainstem: 46,
  diencephalon: 57,
  limbic: 36,
  cortex: 36,
  'frontal-cortex': 44,
};

const markAt = (index: number): string => `(${index + 1})`;

const markOf = ({ normSet }: Reading, normSetsUsed: RecordFacts['normSetsUsed']): string => {
  const index = normSetsUsed.findIndex((used) => isSameNormSet(used, normSet));
  return index < 0 ? nothing : markAt(index);
};

const normSetKey = (normSetsUsed: RecordFacts['normSetsUsed']): string =>
  `Norm sets: ${normSetsUsed.map((normSet, i) => `${markAt(i)} ${showNormSet(normSet)}`).join('; ')}. ` +
  'Percents read with different norm sets cannot be compared.';
