import { bandOf } from './band';
import { brainFunctions, functionKeys, functionsOfDomain, functionsOfRegion } from './brain-functions';
import { functionalDomains } from './functional-domain';
import { firstLimits } from './instrument-limits';
import { parseRegion, regionAbove, regionsBelow, regionsBottomUp } from './region';
import { parseScore, type Score } from './scores';

const numbers = (functions: readonly { readonly number: number }[]) => functions.map(({ number }) => number);

describe('the instrument', () => {
  it('has 32 functions, f1 to f32, each with a name of its own', () => {
    expect(functionKeys).toEqual(Array.from({ length: 32 }, (_, index) => `f${index + 1}`));
    expect(new Set(brainFunctions.map(({ name }) => name)).size).toBe(32);
  });

  it('lays them in five regions of 6, 8, 6, 6 and 6, bottom up', () => {
    expect(regionsBottomUp.map((region) => functionsOfRegion[region].length)).toEqual([6, 8, 6, 6, 6]);
    expect(regionsBottomUp.flatMap((region) => numbers(functionsOfRegion[region]))).toEqual(numbers(brainFunctions));
  });

  it('sums them up in four domains that share no function', () => {
    expect(numbers(functionsOfDomain['sensory-integration'])).toEqual([1, 2, 3, 4, 5, 6, 14]);
    expect(numbers(functionsOfDomain['self-regulation'])).toEqual([7, 8, 9, 10, 11, 12, 13]);
    expect(numbers(functionsOfDomain.relational)).toEqual([15, 16, 17, 18, 19, 20]);
    expect(numbers(functionsOfDomain.cognitive)).toEqual([21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32]);
    expect(functionalDomains.flatMap((domain) => functionsOfDomain[domain])).toHaveLength(32);
  });

  it('knows what lies above and below a region', () => {
    expect(regionAbove('limbic')).toBe('cortex');
    expect(regionAbove('frontal-cortex')).toBeNull();
    expect(regionsBelow('brainstem')).toEqual([]);
    expect(regionsBelow('cortex')).toEqual(['brainstem', 'diencephalon', 'limbic']);
    expect(parseRegion('frontal-cortex')).toBe('frontal-cortex');
    expect(parseRegion('Limbic')).toBeNull();
  });
});

describe('a score', () => {
  it('is whole, 1 to 12', () => {
    for (let score = 1; score <= 12; score += 1) {
      expect(parseScore(score)).toBe(score);
      expect(parseScore(String(score))).toBe(score);
    }
  });

  it.each([0, 13, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '', '0', '13', '05', '5.0', ' 5', '+5', '1e1', '٥'])(
    'is never %j',
    (value) => expect(parseScore(value)).toBeNull(),
  );

  it('falls into one of four bands of three points', () => {
    const { bands } = firstLimits;
    const colours = Array.from({ length: 12 }, (_, index) => bandOf((index + 1) as Score, bands).colour);
    expect(colours).toEqual(bands.flatMap(({ colour }) => [colour, colour, colour]));
    expect(bands.map(({ colour, from, to }) => [colour, from, to])).toEqual([
      ['red', 1, 3],
      ['orange', 4, 6],
      ['yellow', 7, 9],
      ['green', 10, 12],
    ]);
  });
});
