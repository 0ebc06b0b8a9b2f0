import {
  functionalDomains,
  functionsOfRegion,
  regionsBottomUp,
  type BrainFunction,
  type MapPart,
} from '@understory/domain';
import type { Column, Section, Table } from '../document/report-document';
import { showShortDay } from '../wording/day';
import { categoryNames, domainNames, regionNames } from '../wording/names';
import { nothing } from '../wording/nothing';
import { showHundredths } from '../wording/number';
import { showPartPercent, typicalHundredths } from '../wording/part-percent';
import { changeTenths, showChangeOf } from './change';
import { ratedAmong } from './rated-functions';
import type { Reading, RecordFacts } from './record-facts';

/** Regions and domains of the newest assessment, with what changed. */
export const areasSection = (facts: RecordFacts): Section => {
  const { newest } = facts;
  if (newest === null) {
    const text = 'Percents are read once an assessment has been signed.';
    return { heading: 'Regions and domains', blocks: [{ type: 'paragraph', tone: 'body', text }] };
  }
  const regions = regionsBottomUp.toReversed().map((region) => ({
    name: regionNames[region],
    functions: functionsOfRegion[region],
    areaOf: ({ map }: Reading) => map.regions[region],
  }));
  const domains = functionalDomains.map((domain) => ({
    name: domainNames[domain],
    functions: newest.instrument.functions.filter((one) => one.domain === domain),
    areaOf: ({ map }: Reading) => map.domains[domain],
  }));
  return {
    heading: 'Regions and domains',
    blocks: [
      areaTable(facts, newest, 'Regions, top down as on the map', 'Region', regions),
      areaTable(facts, newest, 'Domains', 'Domain', domains),
    ],
  };
};

type Area = {
  readonly name: string;
  readonly functions: readonly Pick<BrainFunction, 'number'>[];
  readonly areaOf: (reading: Reading) => MapPart;
};

const areaTable = (
  facts: RecordFacts,
  newest: Reading,
  caption: string,
  heading: string,
  areas: readonly Area[],
): Table => ({
  type: 'table',
  caption: `${caption}: ${showShortDay(newest.assessment.assessedOn)}`,
  columns: columns(facts, heading),
  rows: areas.map(({ name, functions, areaOf }) => {
    const area = areaOf(newest);
    return [
      { text: name, strong: true },
      { text: `${ratedAmong(functions, newest.assessment.scores)} of ${functions.length}` },
      { text: area.score === null ? nothing : String(area.score) },
      { text: area.typical === null ? nothing : showHundredths(typicalHundredths(area.typical)) },
      { text: showPartPercent(area), strong: true },
      { text: area.category === null ? nothing : categoryNames[area.category] },
      ...comparedWith(facts).map((earlier) => ({ text: showChangeOf(changeTenths(newest, earlier, areaOf)) })),
    ];
  }),
  notes: [],
});

const columns = (facts: RecordFacts, heading: string): readonly Column[] => [
  { heading, share: 146, align: 'left' },
  { heading: 'Rated', share: 45, align: 'right' },
  { heading: 'Score', share: 38, align: 'right' },
  { heading: 'Typical', share: 45, align: 'right' },
  { heading: 'Percent', share: 47, align: 'right' },
  { heading: 'Category', share: 62, align: 'left' },
  ...comparedWith(facts).map(({ assessment }) => ({
    heading: `Change since ${showShortDay(assessment.assessedOn)}`,
    share: 60,
    align: 'right' as const,
  })),
];

/** The assessment before the newest, and the first, unless that is the same one. */
const comparedWith = ({ newest, previous, first }: RecordFacts): readonly Reading[] =>
  [previous, first === previous ? null : first].flatMap((earlier) => (earlier === newest ? [] : (earlier ?? [])));
