import type { Direction } from '../readiness/readiness-event';
import { moveOutcomes, type ChildBacktest, type ComparedDecision, type MoveOutcome } from './child-backtest';

/** Accepted or declined by a clinician, against proposed or not by a policy just then. */
export type DecisionTable = {
  readonly proposedAccepted: number;
  readonly proposedDeclined: number;
  readonly notProposedAccepted: number;
  readonly notProposedDeclined: number;
};

export type BacktestTotals = {
  readonly children: number;
  readonly evaluations: number;
  /** Flags in the log, whichever policy raised them. */
  readonly recordedFlags: number;
  readonly moves: Readonly<Record<Direction, Readonly<Record<MoveOutcome, number>>>>;
  readonly decisions: { readonly inForce: DecisionTable; readonly draft: DecisionTable };
};

const noMoves = Object.fromEntries(moveOutcomes.map((outcome) => [outcome, 0])) as Record<MoveOutcome, number>;
const noDecisions: DecisionTable = {
  proposedAccepted: 0,
  proposedDeclined: 0,
  notProposedAccepted: 0,
  notProposedDeclined: 0,
};

export const noTotals: BacktestTotals = {
  children: 0,
  evaluations: 0,
  recordedFlags: 0,
  moves: { up: noMoves, back: noMoves },
  decisions: { inForce: noDecisions, draft: noDecisions },
};

export const addToTotals = (totals: BacktestTotals, child: ChildBacktest): BacktestTotals => {
  let { moves, decisions } = totals;
  for (const { direction, outcome } of child.moves) {
    const ofDirection = moves[direction];
    moves = { ...moves, [direction]: { ...ofDirection, [outcome]: ofDirection[outcome] + 1 } };
  }
  for (const { decision, proposedInForce, proposedByDraft } of child.decisions) {
    decisions = {
      inForce: withDecision(decisions.inForce, decision, proposedInForce),
      draft: withDecision(decisions.draft, decision, proposedByDraft),
    };
  }
  return {
    children: totals.children + 1,
    evaluations: totals.evaluations + child.evaluations,
    recordedFlags: totals.recordedFlags + child.recordedFlags,
    moves,
    decisions,
  };
};

/** Of two groups of children that share none. */
export const addTotals = (one: BacktestTotals, other: BacktestTotals): BacktestTotals => ({
  children: one.children + other.children,
  evaluations: one.evaluations + other.evaluations,
  recordedFlags: one.recordedFlags + other.recordedFlags,
  moves: { up: summed(one.moves.up, other.moves.up), back: summed(one.moves.back, other.moves.back) },
  decisions: {
    inForce: summed(one.decisions.inForce, other.decisions.inForce),
    draft: summed(one.decisions.draft, other.decisions.draft),
  },
});

const summed = <Counts extends Readonly<Record<string, number>>>(one: Counts, other: Counts): Counts =>
  Object.fromEntries(Object.entries(one).map(([name, count]) => [name, count + (other[name] ?? 0)])) as Counts;

const withDecision = (
  table: DecisionTable,
  decision: ComparedDecision['decision'],
  isProposed: boolean,
): DecisionTable => {
  if (decision === 'accepted')
    return isProposed
      ? { ...table, proposedAccepted: table.proposedAccepted + 1 }
      : { ...table, notProposedAccepted: table.notProposedAccepted + 1 };
  return isProposed
    ? { ...table, proposedDeclined: table.proposedDeclined + 1 }
    : { ...table, notProposedDeclined: table.notProposedDeclined + 1 };
};

/** Simple percent agreement: proposed and accepted, or neither, of all decisions. Null of none. */
export const agreementWithDecisions = (
  table: DecisionTable,
): { readonly n: number; readonly percent: number | null } => {
  const agreed = table.proposedAccepted + table.notProposedDeclined;
  const n = agreed + table.proposedDeclined + table.notProposedAccepted;
  return { n, percent: n === 0 ? null : (100 * agreed) / n };
};
