import { instrumentV1 } from '../../instrument/instrument';
import { correct, transcribe } from '../../given/commands';
import { assessed, assessmentId, enrolled, officialValues, transcribed, voided } from '../../given/events';
import { childOf, eventId, given } from '../../given/given';
import { flatNorms, lookUp } from '../../given/norms';
import { day, scores } from '../../given/ratings';
import { officialComparisons } from './disagreement';

describe('transcribing the official values', () => {
  it('keeps them as printed, about the day of the report', () =>
    given(enrolled(), assessed()).when(transcribe()).then(transcribed()));

  it('takes a report that prints the cortical modulation ratio alone', () =>
    given(enrolled(), assessed())
      .when(transcribe({ percents: [null, null, null, null], cmr: 112 }))
      .then(transcribed({ percents: [null, null, null, null], cmr: 112 })));

  it.each([
    ['an assessment nobody signed', { id: 'b' }, 'ASSESSMENT.UNKNOWN'],
    ['a report from before the assessment', { reportedOn: '2024-01-31' }, 'OFFICIAL_VALUES.BEFORE_ASSESSMENT'],
    ['half a hundredth', { cmr: 85.5 }, 'OFFICIAL_VALUES.OUT_OF_RANGE'],
    ['less than nothing', { cmr: -1 }, 'OFFICIAL_VALUES.OUT_OF_RANGE'],
    ['more than any report prints', { percents: [1_000_001, 1, 1, 1] }, 'OFFICIAL_VALUES.OUT_OF_RANGE'],
    ['no source', { source: ' ' }, 'OFFICIAL_VALUES.SOURCE_BLANK'],
  ])('is refused with %s', (_, over, code) => given(enrolled(), assessed()).when(transcribe(over)).thenRefused(code));

  it('is refused with nothing at all', () => {
    const nothing = { scoreHundredths: null, typicalHundredths: null, percentHundredths: null };
    const command = transcribe({ cmr: null });
    if (command.type !== 'TranscribeOfficialValues') throw new Error('Not the command of this test.');
    const domains = {
      'sensory-integration': nothing,
      'self-regulation': nothing,
      relational: nothing,
      cognitive: nothing,
    };
    given(enrolled(), assessed())
      .when({ ...command, domains })
      .thenRefused('OFFICIAL_VALUES.NOTHING_TRANSCRIBED');
  });

  it('leaves no assessment a day after its report: a correction to one is refused as well', () =>
    given(enrolled(), assessed(), transcribed())
      .when(correct({ on: '2024-03-02' }))
      .thenRefused('OFFICIAL_VALUES.BEFORE_ASSESSMENT', { assessedOn: '2024-03-02' }));

  it('is refused for a voided assessment', () =>
    given(enrolled(), assessed(), voided({ supersedes: 2 }))
      .when(transcribe())
      .thenRefused('ASSESSMENT.VOIDED'));

  it('again replaces them with a reason, names what it supersedes and keeps the day it is about', () => {
    given(enrolled(), assessed(), transcribed())
      .when(transcribe({ cmr: 86, reportedOn: '2024-03-02', reason: 'misread' }))
      .then({
        type: 'OfficialValuesCorrected',
        data: {
          ...officialValues({ cmr: 86, reportedOn: '2024-03-02' }),
          assessmentId: assessmentId('a'),
          supersedes: eventId(3),
          reason: 'misread',
        },
        occurredOn: day('2024-03-01'),
      });
    given(enrolled(), assessed(), transcribed())
      .when(transcribe({ cmr: 86 }))
      .thenRefused('REASON.BLANK');
    given(enrolled(), assessed(), transcribed())
      .when(transcribe({ reason: 'again' }))
      .thenRefused('OFFICIAL_VALUES.UNCHANGED');
  });
});

describe('official values beside the computed ones', () => {
  // Norms of 10 everywhere: the relational domain is 6 functions, so 39 of 60 points are exactly 65 %.
  const relational = (percentHundredths: number | null, points: readonly (number | null)[] = [6, 6, 6, 7, 7, 7]) => {
    const [assessment] = childOf(
      enrolled(),
      assessed({ scores: scores({ limbic: points }) }),
      transcribed({ percents: [null, null, percentHundredths, null] }),
    ).assessments;
    if (assessment === undefined) throw new Error('There is an assessment.');
    return officialComparisons(assessment, lookUp(flatNorms), () => instrumentV1)[2];
  };

  it('agree while both are in one category and at most five points apart', () => {
    expect(relational(6500)).toEqual({
      domain: 'relational',
      officialCategory: 'therapeutic',
      computedCategory: 'therapeutic',
      disagrees: 'no',
    });
    expect(relational(7000)).toMatchObject({ disagrees: 'no' });
  });

  it('disagree one hundredth beyond the tolerance', () =>
    expect(relational(7001)).toMatchObject({ officialCategory: 'therapeutic', disagrees: 'percent' }));

  it('disagree in the category, however close they are', () =>
    expect(relational(6499)).toMatchObject({
      officialCategory: 'essential',
      computedCategory: 'therapeutic',
      disagrees: 'category',
    }));

  it('are not held against each other where one of them is missing', () => {
    expect(relational(null)).toMatchObject({ officialCategory: null, disagrees: null });
    expect(relational(6500, [6, 6, 6, 7, null, null])).toMatchObject({ computedCategory: null, disagrees: null });
  });

  it('are none while nothing is transcribed', () => {
    const [assessment] = childOf(enrolled(), assessed()).assessments;
    if (assessment === undefined) throw new Error('There is an assessment.');
    expect(officialComparisons(assessment, lookUp(flatNorms), () => instrumentV1)).toEqual([]);
  });
});
