import { instrumentV1, type Band } from '@understory/domain';
import { boxScore } from './box-score';

const { bands } = instrumentV1;
const wider: readonly Band[] = [
  { colour: 'red', from: 1, to: 2 },
  { colour: 'orange', from: 3, to: 5 },
  { colour: 'yellow', from: 6, to: 8 },
  { colour: 'green', from: 9, to: 12 },
];

describe('a box', () => {
  it('that is not rated has no band, so it never looks low', () => expect(boxScore(null, bands).band).toBeNull());
  it.each([
    [1, '1', 'red'],
    [4, '4', 'orange'],
    [9, '9', 'yellow'],
    [12, '12', 'green'],
    [9.99, '9.99', 'yellow'],
    [10, '10', 'green'],
  ])('of %d shows %s in %s', (value, text, band) => expect(boxScore(value, bands)).toEqual({ text, band }));
  it('is coloured by the instrument it is given', () => expect(boxScore(9, wider).band).toBe('green'));
  it('has no colour while the instrument is not known', () => expect(boxScore(9, []).band).toBeNull());
});
