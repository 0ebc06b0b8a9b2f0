import {
  cautionOfPeriods,
  instrumentV1,
  estimatesInOrder,
  historyCautions,
  parseYearMonth,
  readHistory,
  relationalAreas,
  relationalHealthOverTime,
  type LocalDate,
  type PeriodReading,
  type StrandReading,
  type YearMonth,
} from '@understory/domain';
import type { Block, Section, Table } from '../document/report-document';
import { showDay, showShortDay } from '../wording/day';
import { historySourceNames, periodNames, relationalAreaNames } from '../wording/names';
import { nothing } from '../wording/nothing';
import { newestDay } from './newest-day';
import type { RecordFacts } from './record-facts';
import { isAnythingWithheld, toldByLeaveTable, withheldNote } from './withheld-facts';

/**
 * What was told of each period of life, as of the newest day in the record: a report knows no "today". Notes are not
 * printed, since they may be about other people, but where whoever they are about lets them be told.
 */
export const developmentalHistorySection = (facts: RecordFacts): Section => ({
  heading: 'Developmental history',
  blocks: isEmpty(facts) ? [nothingTold] : blocksOf(facts),
});

const nothingTold: Block = {
  type: 'paragraph',
  tone: 'body',
  text: 'Nothing was recorded of earlier periods of life.',
};

const isEmpty = (facts: RecordFacts): boolean =>
  facts.child.history.length + facts.child.relationalHealth.length + facts.child.riskEstimates.length === 0 &&
  !isAnythingWithheld(facts);

const blocksOf = (facts: RecordFacts): readonly Block[] => [
  ...(facts.child.history.length === 0 ? [] : [periodsTable(facts)]),
  ...withheldNote(facts),
  ...toldByLeaveTable(facts),
  ...(facts.child.relationalHealth.length === 0 ? [] : [relationalTable(facts)]),
  ...(facts.child.riskEstimates.length === 0 ? [] : [estimatesTable(facts)]),
  {
    type: 'bullets',
    items: [...cautionOfPeriods(facts.publishedInstruments), ...historyCautions].map(({ text, source }) =>
      source === null ? text : `${text} (${source})`,
    ),
  },
];

const toldOf = (facts: RecordFacts, born: YearMonth | null, on: LocalDate): readonly PeriodReading[] =>
  born === null ? [] : readHistory(facts.child.history, born, on, periodsOf(facts));

const periodsTable = (facts: RecordFacts): Table => {
  const on = newestDay(facts);
  if (on === null) throw new Error('A history without a day cannot be printed.');
  const born = parseYearMonth(facts.child.enrolment?.bornMonth ?? '');
  return {
    type: 'table',
    caption: `Periods of life, as of ${showDay(on)}`,
    columns: [
      { heading: 'Period', share: 110, align: 'left' },
      { heading: 'Adverse experience', share: 170, align: 'left' },
      { heading: 'Relational health', share: 170, align: 'left' },
    ],
    rows: toldOf(facts, born, on).map((period) => [
      { text: showPeriod(period), strong: true },
      { text: showStrand(facts, period.strands.adversity) },
      { text: showStrand(facts, period.strands['relational-health']) },
    ]),
    notes: [
      'Values of 1 to 12 are as entered; more adversity and more relational health are higher. Unknown, not asked and ' +
        'not yet lived are not values.',
      `Periods of life by instrument version ${instrumentInForce(facts).version}.`,
    ],
  };
};

const instrumentInForce = ({ publishedInstruments }: RecordFacts) => publishedInstruments.at(-1) ?? instrumentV1;

const periodsOf = (facts: RecordFacts) => instrumentInForce(facts).periods;

const showPeriod = ({ period, stated, standing }: PeriodReading): string =>
  `${periodNames[period]} (${stated}${standing === 'being-lived' ? ', now' : ''})`;

const showStrand = (facts: RecordFacts, { standing, current, others, disagreement }: StrandReading): string => {
  if (standing === 'not-asked' && isAnythingWithheld(facts)) return 'not asked, or withheld';
  if (standing !== 'rated') return standing.replaceAll('-', ' ');
  if (current === null) return nothing;
  const more = others.length === 0 ? '' : `; ${others.length} more`;
  const differ = disagreement === null ? '' : `, accounts differ: ${disagreement.lowest} to ${disagreement.highest}`;
  return `${current.value} of 12, ${current.confidence} confidence, ${historySourceNames[current.source]}${more}${differ}`;
};

const relationalTable = ({ child }: RecordFacts): Table => ({
  type: 'table',
  caption: 'Current relational health by area',
  columns: [
    { heading: 'Day', share: 70, align: 'left' },
    ...relationalAreas.map((area) => ({
      heading: relationalAreaNames[area],
      share: 60,
      align: 'right' as const,
    })),
    { heading: 'Sum of what was rated', share: 110, align: 'right' },
  ],
  rows: relationalHealthOverTime(child).flatMap((point) =>
    point.from === 'assessment'
      ? []
      : [
          [
            { text: showShortDay(point.on), strong: true },
            ...relationalAreas.map((area) => ({ text: String(point.of[area] ?? nothing) })),
            { text: `${point.total.sum} of ${point.total.outOf}` },
          ],
        ],
  ),
  notes: ['A dash means that the area was not rated.'],
});

const estimatesTable = ({ child }: RecordFacts): Table => ({
  type: 'table',
  caption: 'Overall developmental risk estimate, copied from an official report',
  columns: [
    { heading: 'Period', share: 110, align: 'left' },
    { heading: 'As that report has it', share: 260, align: 'left' },
    { heading: 'Report of', share: 80, align: 'left' },
  ],
  rows: estimatesInOrder(child.riskEstimates).map(({ period, estimate, reportedOn }) => [
    { text: period === null ? 'Whole history' : periodNames[period], strong: true },
    { text: estimate },
    { text: showShortDay(reportedOn) },
  ]),
  notes: [],
});
