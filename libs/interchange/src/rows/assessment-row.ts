import {
  ageInMonths,
  assessmentKinds,
  type AssessmentKind,
  type LocalDate,
  type Score,
  type Scores,
  type YearMonth,
} from '@understory/domain';
import { choiceCell } from './choice-cell';
import { birthMonthCell, pastDayCell } from './date-cell';
import type { RowInHand } from './row-in-hand';
import type { RowKind } from './row-kind';
import { scoreCell, scoreCells } from './score-cells';
import { nameRule, referenceRule, textCell } from './text-cell';

export type AssessmentRow = {
  readonly line: number;
  readonly child: string;
  readonly program: string;
  readonly born: YearMonth;
  readonly assessedOn: LocalDate;
  readonly kind: AssessmentKind;
  readonly rater: string;
  readonly scores: Scores;
  readonly relationalHealth: Score | null;
};

export const assessmentRows: RowKind<AssessmentRow> = {
  kind: 'assessments',
  keyColumns: 'child, assessed_on and kind',
  read: (row, today) => {
    const child = textCell(row, 'child', referenceRule);
    const program = textCell(row, 'program', referenceRule);
    const born = birthMonthCell(row, 'born', today);
    const assessedOn = pastDayCell(row, 'assessed_on', today);
    const kind = choiceCell(row, 'kind', assessmentKinds);
    const rater = textCell(row, 'rater', nameRule);
    const scores = scoreCells(row);
    const relationalHealth = scoreCell(row, 'relational_health');
    if (born !== undefined && assessedOn !== undefined) complainOfAge(row, ageInMonths(born, assessedOn));
    if (child === undefined || program === undefined || born === undefined || assessedOn === undefined)
      return undefined;
    if (kind === undefined || rater === undefined || scores === undefined || relationalHealth === undefined)
      return undefined;
    return { line: row.line, child, program, born, assessedOn, kind, rater, scores, relationalHealth };
  },
  place: ({ child, assessedOn, kind, born }) => ({
    key: JSON.stringify([child, assessedOn, kind]),
    day: assessedOn,
    order: assessmentKinds.indexOf(kind),
    born,
  }),
};

// The limit of the record itself: past it a birth month or a day was mistyped.
const oldestYears = 30;

const complainOfAge = (row: RowInHand, ageMonths: number): void => {
  if (ageMonths < 0) row.complain('assessed_on', 'the assessment is before the birth month; check both');
  if (ageMonths > oldestYears * 12) {
    row.complain(
      'assessed_on',
      `the child would be older than ${oldestYears} years; check the day and the birth month`,
    );
  }
};
