import type { ComparedMove, MoveOutcome } from '@understory/domain';
import { childIdFor } from '../made-up-children.fixture';
import { backtestOfPrograms } from './program-backtest';
import type { BacktestOfChild } from './run-backtest';

const move = (outcome: MoveOutcome): ComparedMove => ({
  ...{ direction: 'up', from: 'limbic', to: 'cortex', outcome },
  ...{ inForce: null, draft: null, reason: null },
});
const child = (number: number, outcomes: readonly MoveOutcome[], program = 'day', demonstration = false) =>
  ({
    ...{ childId: childIdFor(String(number)), reference: null, program, demonstration },
    ...{ moves: outcomes.map(move), decisions: [], evaluations: 1, recordedFlags: 0 },
  }) satisfies BacktestOfChild;
const children = (first: number, count: number, ...outcomes: readonly MoveOutcome[]) =>
  Array.from({ length: count }, (_, index) => child(first + index, outcomes));
const upOf = (found: readonly BacktestOfChild[], demonstrationOnly = false) => {
  const gathered = backtestOfPrograms({ programs: ['day'], demonstrationOnly });
  gathered.add(found);
  return gathered.programs()[0]?.moves[0];
};

describe('the backtest of a program', () => {
  it('counts proposals whose groups are large enough, and says 0 of nobody', () =>
    expect(upOf([...children(0, 11, 'same'), ...children(20, 12, 'later', 'later')])).toEqual({
      ...{ direction: 'up', same: 11, earlier: 0, later: 24, 'not-at-all': 0, new: 0, suppressed: false },
    }));

  it('withholds a small group, and the smallest shown one with it, from which it could be subtracted', () =>
    expect(upOf([...children(0, 30, 'same'), ...children(40, 10, 'new'), ...children(60, 12, 'later')])).toMatchObject({
      same: 30,
      new: null,
      later: null,
      earlier: 0,
      suppressed: true,
    }));

  it('counts children and not proposals: thirty proposals of three children are a group of three', () =>
    expect(upOf(children(0, 3, ...Array.from({ length: 10 }, () => 'new' as const)))).toMatchObject({ new: null }));

  it('leaves out other programs, and for who works in the demonstration, children who are not made up', () => {
    const elsewhere = Array.from({ length: 12 }, (_, index) => child(index, ['new'], 'residential'));
    expect(upOf(elsewhere)).toBeUndefined();
    expect(upOf(children(0, 12, 'new'), true)).toBeUndefined();
  });
});
