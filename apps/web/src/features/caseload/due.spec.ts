import { addDays, parseLocalDate, type LocalDate } from '@understory/domain';
import { dueOf, isAwaited } from './due';

const day = (text: string): LocalDate => {
  const parsed = parseLocalDate(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};
const today = day('2026-01-01');
const owed = { dueOn: addDays(today, 180), dueFrom: addDays(today, 150) };

describe('a reassessment', () => {
  it.each([
    [149, 'up-to-date', 31],
    [150, 'due', 30],
    [180, 'due', 0],
    [181, 'overdue', 1],
  ])('owed after 180 days with 30 of notice is, after %i, %s', (after, state, days) =>
    expect(dueOf(owed, addDays(today, after))).toEqual({ state, days, on: '2026-06-30' }),
  );

  it('is a baseline while there is no assessment', () => {
    expect(dueOf(null, today)).toEqual({ state: 'baseline-missing' });
    expect(isAwaited(dueOf(null, today))).toBe(true);
  });

  it('is not awaited once nothing is owed any more', () =>
    expect(isAwaited(dueOf({ dueOn: null, dueFrom: null }, addDays(today, 400)))).toBe(false));
});
