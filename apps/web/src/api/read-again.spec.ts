import { isTouched } from './read-again';

describe('a change of one child', () => {
  it('touches this child and every list, and no other child', () => {
    expect(isTouched(['child', 'a', 'map'], 'a')).toBe(true);
    expect(isTouched(['child', 'b', 'map'], 'a')).toBe(false);
    expect(isTouched(['caseload'], 'a')).toBe(true);
    expect(isTouched(['session'], 'a')).toBe(false);
  });

  it('that cannot be told touches all children', () => expect(isTouched(['child', 'b', 'map'], null)).toBe(true));
});
