import { errorCodeOf } from './error-code';

describe('the code of a failure', () => {
  it('is the stable code where there is one', () =>
    expect(errorCodeOf(Object.assign(new Error('secret'), { code: '40P01' }))).toBe('40P01'));

  it('is the kind of error otherwise', () => expect(errorCodeOf(new RangeError('secret'))).toBe('RangeError'));

  it('is never a sentence', () =>
    expect(errorCodeOf(Object.assign(new Error('secret'), { code: 'Ada was born in May' }))).toBe('Error'));
});
