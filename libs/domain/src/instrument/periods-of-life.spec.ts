import { hasBegun, isOver, firstPeriods, periodsOfLife } from './periods-of-life';

const periodsAt = (ageMonths: number) =>
  firstPeriods
    .filter((limits) => hasBegun(limits, ageMonths) && !isOver(limits, ageMonths))
    .map(({ period }) => period);

describe('the periods of life', () => {
  it('follow each other without a gap or an overlap', () => {
    expect(firstPeriods.map(({ period }) => period)).toEqual(periodsOfLife);
    firstPeriods.slice(1).forEach(({ fromMonths }, index) => expect(fromMonths).toBe(firstPeriods[index]?.toMonths));
    for (let ageMonths = 0; ageMonths <= 300; ageMonths += 1) expect(periodsAt(ageMonths)).toHaveLength(1);
  });

  it.each([
    [0, 'perinatal'],
    [1, 'perinatal'],
    [2, 'infancy'],
    [12, 'infancy'],
    [13, 'early-childhood'],
    [47, 'early-childhood'],
    [48, 'childhood'],
    [131, 'childhood'],
    [132, 'youth'],
  ])('at %i months of age are %s', (ageMonths, period) => expect(periodsAt(ageMonths)).toEqual([period]));
});
