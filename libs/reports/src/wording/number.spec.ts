import { counted, roundHalfUp, showHundredths, showWhole } from './number';

describe('a printed number', () => {
  it('shows hundredths with the decimals they need, one at least', () => {
    expect([1100, 950, 1025, 5, 123_400].map(showHundredths)).toEqual(['11.0', '9.5', '10.25', '0.05', '1,234.0']);
  });

  it('groups thousands with commas', () => {
    expect([0, 999, 1000, 1_234_567].map(showWhole)).toEqual(['0', '999', '1,000', '1,234,567']);
  });

  it('rounds half away from zero', () => {
    expect([2.4, 2.5, 2.6, -2.5].map(roundHalfUp)).toEqual([2, 3, 3, -3]);
  });

  it('takes the singular for one only', () => {
    expect([counted(1, 'dose'), counted(0, 'dose'), counted(2, 'child', 'children')]).toEqual([
      '1 dose',
      '0 doses',
      '2 children',
    ]);
  });
});
