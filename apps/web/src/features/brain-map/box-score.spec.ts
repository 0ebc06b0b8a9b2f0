import { boxScore } from './box-score';

describe('a box', () => {
  it('that is not rated has no band, so it never looks low', () => expect(boxScore(null).band).toBeNull());
  it.each([
    [1, '1', 'red'],
    [4, '4', 'orange'],
    [9, '9', 'yellow'],
    [12, '12', 'green'],
    [9.99, '9.99', 'yellow'],
    [10, '10', 'green'],
  ])('of %d shows %s in %s', (value, text, band) => expect(boxScore(value)).toEqual({ text, band }));
});
