import { blankDraft, isComplete, ratedCount, scoresOfDraft, withRating } from './rating-draft';

describe('a rating that is being typed', () => {
  it('takes a blank as not rated, never as zero', () => {
    const draft = withRating(withRating(blankDraft, 0, '7'), 31, '12');
    expect(scoresOfDraft(draft)?.[0]).toBe(7);
    expect(scoresOfDraft(draft)?.[1]).toBeNull();
    expect(ratedCount(draft)).toBe(2);
  });

  it.each(['0', '13', '5.5', 'x', '-1'])('cannot be signed with %s in it', (text) =>
    expect(scoresOfDraft(withRating(blankDraft, 3, text))).toBeNull(),
  );

  it('moves on by itself only where no digit can follow', () => {
    expect(['2', '9', '10', '12'].every(isComplete)).toBe(true);
    expect(isComplete('1')).toBe(false);
  });
});
