import { kappaText } from './kappa-text';

describe('kappa as it is shown', () => {
  it.each([
    [60 / 126, '0.47'],
    [0.799, '0.79'],
    [0.29, '0.29'],
    [1, '1.00'],
    [0, '0.00'],
    [-0.555, '-0.55'],
  ])('%d is cut to %s', (kappa, text) => expect(kappaText(kappa)).toBe(text));
});
