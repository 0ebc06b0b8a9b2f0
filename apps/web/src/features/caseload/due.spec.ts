import { addDays, parseLocalDate, type LocalDate } from '@understory/domain';
import { dueOf, isAwaited } from './due';

const day = (text: string): LocalDate => {
  const parsed = parseLocalDate(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};
const assessedOn = day('2026-01-01');

describe('a reassessment', () => {
  it.each([
    [149, 'up-to-date', 31],
    [150, 'due', 30],
    [180, 'due', 0],
    [181, 'overdue', 1],
  ])('%i days after the newest assessment is %s', (after, state, days) =>
    expect(dueOf({ assessedOn, kind: 'baseline' }, addDays(assessedOn, after))).toEqual({
      state,
      days,
      on: '2026-06-30',
    }),
  );

  it('is a baseline while there is no assessment', () => {
    expect(dueOf(null, assessedOn)).toEqual({ state: 'baseline-missing' });
    expect(isAwaited(dueOf(null, assessedOn))).toBe(true);
  });

  it('is not awaited after a discharge', () =>
    expect(isAwaited(dueOf({ assessedOn, kind: 'discharge' }, addDays(assessedOn, 400)))).toBe(false));
});
