import { rateSecond } from '../../given/commands';
import { assessed, assessmentId, corrected, enrolled, ratedSecond, voided } from '../../given/events';
import { childOf, eventId, given } from '../../given/given';
import { flatNorms } from '../../given/norms';
import { day, scores } from '../../given/ratings';
import { readMap } from '../../brain-map/read-map';

describe('a second rating', () => {
  it('is recorded beside the assessment, about the day of the assessment', () =>
    given(enrolled(), assessed()).when(rateSecond()).then(ratedSecond()));

  it('never moves a percent', () => {
    const [alone] = childOf(enrolled(), assessed()).assessments;
    const [beside] = childOf(enrolled(), assessed(), ratedSecond({ scores: scores({}, 1) })).assessments;
    if (alone === undefined || beside === undefined) throw new Error('Both have an assessment.');
    expect(readMap(beside, flatNorms)).toEqual(readMap(alone, flatNorms));
  });

  it('stays when the assessment is corrected', () =>
    expect(
      childOf(enrolled(), assessed(), ratedSecond(), corrected({ relationalHealth: 5, supersedes: 2 })).assessments[0],
    ).toMatchObject({ secondRating: { rater: 'S' }, relationalHealth: 5 }));

  it('may leave functions out, but not all', () => {
    const few = scores({ brainstem: [7] }, null);
    given(enrolled(), assessed())
      .when(rateSecond({ scores: few }))
      .then(ratedSecond({ scores: few }));
  });

  it.each([
    ['an assessment nobody signed', { id: 'b' }, 'ASSESSMENT.UNKNOWN'],
    ['31 functions', { scores: scores({}).slice(1) }, 'ASSESSMENT.SCORES_MALFORMED'],
    ['nothing rated', { scores: scores({}, null) }, 'ASSESSMENT.NOTHING_RATED'],
    ['nobody who rated', { rater: ' ' }, 'ASSESSMENT.RATER_BLANK'],
    ['the first rater, in other letters', { rater: ' r ' }, 'SECOND_RATING.SAME_RATER'],
  ])('is refused with %s', (_, over, code) => given(enrolled(), assessed()).when(rateSecond(over)).thenRefused(code));

  it('is refused for a voided assessment', () =>
    given(enrolled(), assessed(), voided({ supersedes: 2 }))
      .when(rateSecond())
      .thenRefused('ASSESSMENT.VOIDED'));

  it('is replaced with a reason, and names what it supersedes', () => {
    const other = scores({}, 7);
    given(enrolled(), assessed(), ratedSecond())
      .when(rateSecond({ scores: other, reason: 'mistyped' }))
      .then({
        type: 'SecondRatingCorrected',
        data: {
          assessmentId: assessmentId('a'),
          scores: other,
          rater: 'S',
          supersedes: eventId(3),
          reason: 'mistyped',
        },
        occurredOn: day('2024-02-01'),
      });
    given(enrolled(), assessed(), ratedSecond())
      .when(rateSecond({ scores: other }))
      .thenRefused('REASON.BLANK');
    given(enrolled(), assessed(), ratedSecond())
      .when(rateSecond({ reason: 'again' }))
      .thenRefused('SECOND_RATING.UNCHANGED');
  });
});
