import {
  moveOutcomes,
  type ChildBacktest,
  type ComparedDecision,
  type ComparedMove,
  type Direction,
  type MoveOutcome,
} from '@understory/domain';
import type { OutcomeScope } from '../outcomes/outcomes';
import { isSmall } from '../outcomes/smallest-group';
import { withheldParts, type Part } from '../outcomes/withheld-parts';
import type { BacktestOfChild } from './run-backtest';

/** Null: withheld, or to be subtracted from what is. */
export type MovesOfProgram = Readonly<Record<MoveOutcome, number | null>> & {
  readonly direction: Direction;
  readonly suppressed: boolean;
};

const decisionParts = ['proposedAccepted', 'proposedDeclined', 'notProposedAccepted', 'notProposedDeclined'] as const;
type DecisionPart = (typeof decisionParts)[number];

export type DecisionsOfProgram = Readonly<Record<DecisionPart, number | null>> & {
  /** Decisions; null when they are of a small group. */
  readonly n: number | null;
  /** Percent of n in which the draft proposed what was accepted, or not what was declined; null unless all is shown. */
  readonly agreementPercent: number | null;
  readonly suppressed: boolean;
};

export type ProgramBacktest = {
  readonly program: string;
  readonly moves: readonly MovesOfProgram[];
  /** Of the draft. */
  readonly decisions: DecisionsOfProgram;
};

/** Gathers a backtest by the program that a child was in last; no child can be told from what comes out. */
export const backtestOfPrograms = ({ programs, demonstrationOnly }: OutcomeScope) => {
  const found = new Map<string, BacktestOfChild[]>();
  return {
    add: (children: readonly BacktestOfChild[]): void => {
      for (const child of children) {
        const { program, demonstration } = child;
        if (program === null || (demonstrationOnly && !demonstration)) continue;
        if (programs !== null && !programs.includes(program)) continue;
        const ofProgram = found.get(program);
        if (ofProgram === undefined) found.set(program, [child]);
        else ofProgram.push(child);
      }
    },
    programs: (): readonly ProgramBacktest[] =>
      [...found]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([program, children]) => ({
          program,
          moves: (['up', 'back'] as const).map((direction) => movesOf(children, direction)),
          decisions: decisionsOf(children),
        })),
  };
};

type Counted<Name extends string> = { readonly childId: string; readonly part: Name };

/**
 * How many of each part; nothing of a whole of few children, and no part that is small or could be subtracted. A part of
 * nobody is no group, and says 0: as the CMS cell size policy, which withholds 1 to 10.
 */
const countsOf = <Name extends string>(
  names: readonly Name[],
  counted: readonly Counted<Name>[],
): { readonly counts: Readonly<Record<Name, number | null>>; readonly whole: number | null } => {
  const parts = names.map((name): Part<Name> => ({ name, children: childrenOf(counted, name) }));
  const isWholeSmall = isSmall(childrenOf(counted).size);
  const groups = parts.filter(({ children }) => children.size > 0);
  const withheld = withheldParts(groups, new Set());
  const shown = (name: Name): number | null =>
    isWholeSmall || withheld.has(name) ? null : counted.filter(({ part }) => part === name).length;
  const counts = Object.fromEntries(names.map((name) => [name, shown(name)])) as Record<Name, number | null>;
  return { counts, whole: isWholeSmall ? null : counted.length };
};

const childrenOf = <Name extends string>(counted: readonly Counted<Name>[], name?: Name): ReadonlySet<string> =>
  new Set(counted.flatMap(({ childId, part }) => (name === undefined || part === name ? childId : [])));

const isAnyWithheld = (counts: Readonly<Record<string, number | null>>): boolean =>
  Object.values(counts).some((count) => count === null);

const movesOf = (children: readonly BacktestOfChild[], direction: Direction): MovesOfProgram => {
  const moves = counted(children, ({ moves: all }) => all.filter((move) => move.direction === direction), outcomeOf);
  const { counts } = countsOf(moveOutcomes, moves);
  return { direction, ...counts, suppressed: isAnyWithheld(counts) };
};

const decisionsOf = (children: readonly BacktestOfChild[]): DecisionsOfProgram => {
  const { counts, whole: n } = countsOf(
    decisionParts,
    counted(children, ({ decisions }) => decisions, partOf),
  );
  const { proposedAccepted, notProposedDeclined } = counts;
  const isWhole = n !== null && n > 0 && !isAnyWithheld(counts);
  const agreed = (proposedAccepted ?? 0) + (notProposedDeclined ?? 0);
  return { ...counts, n, agreementPercent: isWhole ? (100 * agreed) / n : null, suppressed: isAnyWithheld(counts) };
};

const counted = <One, Name extends string>(
  children: readonly BacktestOfChild[],
  of: (child: ChildBacktest) => readonly One[],
  part: (one: One) => Name,
): readonly Counted<Name>[] =>
  children.flatMap((child) => of(child).map((one) => ({ childId: child.childId, part: part(one) })));

const outcomeOf = ({ outcome }: ComparedMove): MoveOutcome => outcome;

const partOf = ({ decision, proposedByDraft }: ComparedDecision): DecisionPart => {
  if (decision === 'accepted') return proposedByDraft ? 'proposedAccepted' : 'notProposedAccepted';
  return proposedByDraft ? 'proposedDeclined' : 'notProposedDeclined';
};
