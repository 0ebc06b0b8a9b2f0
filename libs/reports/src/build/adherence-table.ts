import {
  addDays,
  adherenceByWeek,
  adherenceOver,
  arousalStates,
  dischargedOn,
  earlierOf,
  mondayOf,
  statesAroundDoses,
  type DoseShare,
  type LocalDate,
} from '@understory/domain';
import type { Cell, Table } from '../document/report-document';
import { showShortDay } from '../wording/day';
import { nothing } from '../wording/nothing';
import { roundHalfUp, showWhole } from '../wording/number';
import { tied } from '../wording/tied';
import { newestDay } from './newest-day';
import type { RecordFacts } from './record-facts';

/** A quarter of a year: longer runs are told by the table above it. */
const weeksShown = 13;

/** Planned and delivered week by week, up to the newest day; null where nothing was planned or given in these weeks. */
export const adherenceTable = (facts: RecordFacts): Table | null => {
  const newest = newestDay(facts);
  if (newest === null) return null;
  const left = dischargedOn(facts.child.course);
  const last = left === null ? newest : earlierOf(newest, left);
  const from = addDays(mondayOf(last), -7 * (weeksShown - 1));
  const until = addDays(last, 1);
  const weeks = adherenceByWeek(facts.child, from, until).filter(({ whole }) => !isEmpty(whole));
  if (weeks.length === 0) return null;
  return {
    type: 'table',
    caption: `Planned and delivered by week, ${showShortDay(from)} to ${showShortDay(last)}`,
    columns: [
      { heading: 'ISO week', share: 60, align: 'left' },
      { heading: 'From', share: 70, align: 'left' },
      { heading: 'Doses', share: 50, align: 'right' },
      { heading: 'Planned', share: 70, align: 'right' },
      { heading: 'Delivered', share: 70, align: 'right' },
      { heading: 'Counts towards the plan', share: 80, align: 'right' },
      { heading: 'Adherence', share: 70, align: 'right' },
    ],
    rows: [
      ...weeks.map((week) => [
        { text: `${week.year}-W${String(week.week).padStart(2, '0')}`, strong: true },
        { text: showShortDay(week.from) },
        ...shareCells(week.whole),
      ]),
      [{ text: 'Together', strong: true }, { text: '' }, ...shareCells(adherenceOver(weeks))],
    ],
    notes: [
      'Of each intervention at most what was planned of it counts, so that more of one thing does not hide that another was left out.',
      ...statesNote(facts, from, until),
    ],
  };
};

const isEmpty = ({ plannedSevenths, doses }: DoseShare): boolean => plannedSevenths === 0 && doses === 0;

const shareCells = ({ plannedSevenths, deliveredMinutes, countedSevenths, doses }: DoseShare): readonly Cell[] => [
  { text: showWhole(doses) },
  { text: minutes(plannedSevenths / 7) },
  { text: minutes(deliveredMinutes) },
  { text: minutes(countedSevenths / 7) },
  {
    text: plannedSevenths === 0 ? nothing : tied(Math.floor((100 * countedSevenths) / plannedSevenths), '%'),
    strong: true,
  },
];

const minutes = (amount: number): string => tied(showWhole(roundHalfUp(amount)), 'min');

/** Counts with how many doses say it at all; what a dose did cannot be read from them. */
const statesNote = ({ child }: RecordFacts, from: LocalDate, until: LocalDate): readonly string[] => {
  const { doses, toldBefore, toldAfter, states } = statesAroundDoses(child, from, until);
  if (toldBefore === 0 && toldAfter === 0) return [];
  const counts = (side: 'before' | 'after'): string =>
    arousalStates.map((state) => `${state} ${states.find((one) => one.state === state)?.[side] ?? 0}`).join(', ');
  return [
    `How the child was, of ${showWhole(doses)} doses: before, told of ${showWhole(toldBefore)} (${counts('before')}); ` +
      `after, told of ${showWhole(toldAfter)} (${counts('after')}). A scale of this product; counts, and no effect.`,
  ];
};
