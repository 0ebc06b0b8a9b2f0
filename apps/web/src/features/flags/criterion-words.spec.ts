import { foundIn, neededBy } from './criterion-words';

describe('a criterion', () => {
  it.each([
    ['percent-now', 69.74, 65, '69.7 %', 'at least 65.0 %'],
    ['lowest-score', 6, 3, '6', 'more than 3'],
    ['rated', 2, 2, '2', 'at least 2'],
    ['dose', 0.8, 0.5, '80.0 %', 'at least 50.0 %'],
    ['step-back', 61.2, 62, '61.2 %', 'below 62.0 %'],
  ] as const)('%s says what was found and needed in its unit', (key, value, threshold, found, needed) => {
    expect(foundIn({ key, value, threshold })).toBe(found);
    expect(neededBy({ key, value, threshold })).toBe(needed);
  });
});
