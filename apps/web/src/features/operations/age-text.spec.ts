import { ageText } from './age-text';

describe('the age of an event', () => {
  it.each([
    [0, '0 s'],
    [59, '59 s'],
    [60, '1 min'],
    [3_599, '59 min'],
    [3_600, '1 h'],
    [86_399, '23 h'],
    [86_400, '1 day'],
    [200_000, '2 days'],
  ])('of %d seconds is told as %s', (seconds, text) => expect(ageText(seconds)).toBe(text));
});
