import { randomFor } from './random';

describe('chance in the demonstration', () => {
  it('is the same for the same key, and another for another', () => {
    const draws = (...key: readonly string[]) => Array.from({ length: 5 }, randomFor(...key).next);
    expect(draws('clinic', 'one')).toEqual(draws('clinic', 'one'));
    expect(draws('clinic', 'one')).not.toEqual(draws('clinic', 'two'));
  });

  it('draws whole numbers with both ends included, and nothing beyond', () => {
    const { whole } = randomFor('dice');
    expect([...new Set(Array.from({ length: 500 }, () => whole(1, 6)))].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('spreads evenly enough to be believed', () => {
    const { next, normal } = randomFor('spread');
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(Array.from({ length: 20_000 }, next))).toBeCloseTo(0.5, 1);
    const drawn = Array.from({ length: 20_000 }, () => normal(10, 2));
    expect(mean(drawn)).toBeCloseTo(10, 0);
    expect(Math.sqrt(mean(drawn.map((value) => (value - 10) ** 2)))).toBeCloseTo(2, 0);
  });

  it('keeps every item when it shuffles', () => {
    const items = Array.from({ length: 30 }, (_, index) => index);
    const shuffled = randomFor('cards').shuffled(items);
    expect(shuffled).not.toEqual(items);
    expect([...shuffled].sort((a, b) => a - b)).toEqual(items);
  });
});
