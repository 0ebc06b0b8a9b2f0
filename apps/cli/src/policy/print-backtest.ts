import {
  agreementWithDecisions,
  moveOutcomes,
  type BacktestTotals,
  type ChildBacktest,
  type ComparedMove,
  type DecisionTable,
  type MoveOutcome,
} from '@understory/domain';
import type { BacktestOfChild, BacktestOutcome } from '@understory/read-models';

export type ShownChild = Omit<ChildBacktest, 'reference'> & { readonly childId: string; readonly child: string | null };

/** Prints child after child, so that memory does not grow with what is found. */
export type BacktestPrinter = {
  readonly shows: (child: BacktestOfChild) => boolean;
  readonly begin: (versionInForce: number) => void;
  readonly child: (child: ShownChild) => void;
  readonly end: (totals: BacktestTotals, outcome: BacktestOutcome['outcome']) => void;
};

const print = (text: string): void => void process.stdout.write(text);

/** Every child with a proposal or a decision. */
export const jsonBacktest = (): BacktestPrinter => {
  let isFirst = true;
  return {
    shows: () => true,
    begin: (version) => print(`{"policyInForce":${version},"children":[`),
    child: ({ childId, child, program, moves, decisions }) => {
      print(`${isFirst ? '' : ','}\n${JSON.stringify({ childId, child, program, moves, decisions })}`);
      isFirst = false;
    },
    end: (totals, outcome) => {
      const { inForce, draft } = totals.decisions;
      const agreement = { inForce: agreementWithDecisions(inForce), draft: agreementWithDecisions(draft) };
      print(`\n],"outcome":"${outcome}","totals":${JSON.stringify({ ...totals, agreement })}}\n`);
    },
  };
};

/** The children of whom the policies differ, then the tables. */
export const textBacktest = (): BacktestPrinter => ({
  shows: ({ moves }) => moves.some(({ outcome }) => outcome !== 'same'),
  begin: (version) => print(`The draft against version ${version}, which is in force.\n`),
  child: ({ childId, child, moves }) => {
    for (const move of moves) if (move.outcome !== 'same') print(`${child ?? childId}: ${lineOf(move)}\n`);
  },
  end: (totals) => print(`${tablesOf(totals).join('\n')}\n`),
});

const words: Readonly<Record<MoveOutcome, string>> = {
  same: 'same',
  earlier: 'earlier',
  later: 'later',
  'not-at-all': 'not at all',
  new: 'new',
};

const lineOf = ({ direction, from, to, outcome, inForce, draft, reason }: ComparedMove): string => {
  const when = [
    inForce === null ? '' : `in force ${inForce.recordedAt.slice(0, 10)}`,
    draft === null ? '' : `draft ${draft.recordedAt.slice(0, 10)}`,
  ].filter((part) => part !== '');
  const criteria = (reason?.criteria ?? []).map(
    ({ key, value, threshold }) => `${key} ${value === null ? 'unknown' : cut(value)} for ${cut(threshold)}`,
  );
  const why = reason === null ? '' : `; ${reason.because}${criteria.length === 0 ? '' : `: ${criteria.join(', ')}`}`;
  return `${direction} ${from} to ${to} ${words[outcome]} (${when.join(', ')})${why}`;
};

/** To one decimal towards zero, so that a printed number stays on its side of a limit. */
const cut = (value: number): string => String(Math.trunc(value * 10) / 10);

const tablesOf = ({ children, evaluations, recordedFlags, moves, decisions }: BacktestTotals): readonly string[] => [
  '',
  `${children} children, ${evaluations} evaluations, ${recordedFlags} recorded flags`,
  row(['proposals', ...moveOutcomes.map((outcome) => words[outcome])]),
  ...(['up', 'back'] as const).map((way) => row([way, ...moveOutcomes.map((outcome) => String(moves[way][outcome]))])),
  '',
  row(['decided', 'prop.+acc.', 'prop.+decl.', 'not+acc.', 'not+decl.', 'agreement']),
  decisionRow('in force', decisions.inForce),
  decisionRow('draft', decisions.draft),
];

const decisionRow = (name: string, table: DecisionTable): string => {
  const { n, percent } = agreementWithDecisions(table);
  const { proposedAccepted, proposedDeclined, notProposedAccepted, notProposedDeclined } = table;
  const counts = [proposedAccepted, proposedDeclined, notProposedAccepted, notProposedDeclined].map(String);
  return row([name, ...counts, percent === null ? 'n = 0' : `${cut(percent)} % of n = ${n}`]);
};

const row = ([first = '', ...others]: readonly string[]): string =>
  [first.padEnd(10), ...others.map((cell) => cell.padStart(11))].join(' ').trimEnd();
