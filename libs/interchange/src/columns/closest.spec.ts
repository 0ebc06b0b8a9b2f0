import { closest } from './closest';

describe('the closest known word', () => {
  const kinds = ['baseline', 'reassessment', 'discharge', 'follow-up'];

  it('forgives case, spaces and hyphens', () => {
    expect(closest('Baseline', kinds)).toBe('baseline');
    expect(closest(' follow up', kinds)).toBe('follow-up');
    expect(closest('Assessed On', ['born', 'assessed_on'])).toBe('assessed_on');
  });

  it('forgives a slip or two in a long word', () => expect(closest('reasessmnt', kinds)).toBe('reassessment'));

  it('names none when none is near', () => expect(closest('quarterly', kinds)).toBeNull());

  it('does not slow down on a word of a million letters', () =>
    expect(closest('x'.repeat(1_000_000), kinds)).toBeNull());
});
