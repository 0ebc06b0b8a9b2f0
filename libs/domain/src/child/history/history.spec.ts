import { enrolled } from '../../given/events';
import { childOf, given } from '../../given/given';
import {
  correctHistory,
  historyCorrected,
  historyRecorded,
  recordHistory,
  type AccountOver,
} from '../../given/history';
import { firstPeriods } from '../../instrument/periods-of-life';

// The child of these tales was born in March 2016.
const ofMother = { about: 'caregiver', factKind: 'substance-use', person: 'mother' } as const;

describe('recording history', () => {
  it('keeps what one informant says of one strand in one period', () =>
    given(enrolled())
      .when(recordHistory({ note: 'mother used', ...ofMother }))
      .then(historyRecorded({ note: 'mother used', ...ofMother })));

  it('takes another account of the same period, on the same day too', () =>
    given(enrolled(), historyRecorded())
      .when(recordHistory({ id: 'f', source: 'file-review', value: 3 }))
      .then(historyRecorded({ id: 'f', source: 'file-review', value: 3 })));

  it('takes "unknown", without a confidence', () =>
    given(enrolled())
      .when(recordHistory({ value: null, confidence: null }))
      .then(historyRecorded({ value: null, confidence: null })));

  it('of a period is possible from its first month on', () => {
    given(enrolled())
      .when(recordHistory({ period: 'early-childhood', on: '2017-04-01' }))
      .then(historyRecorded({ period: 'early-childhood', on: '2017-04-01' }));
    given(enrolled())
      .when(recordHistory({ period: 'early-childhood', on: '2017-03-31' }))
      .thenRefused('HISTORY.NOT_YET_LIVED', { period: 'early-childhood', ageMonths: 12 });
  });

  it('is held to the limits of the periods in force', () => {
    const account = { period: 'early-childhood', on: '2017-03-31' } as const;
    const periods = firstPeriods.map((one) => (one.period === account.period ? { ...one, fromMonths: 12 } : one));
    given(enrolled()).when(recordHistory(account)).thenRefused('HISTORY.NOT_YET_LIVED');
    given(enrolled())
      .when(recordHistory(account, { periods: () => periods }))
      .then(historyRecorded(account));
  });

  it('of the time before birth is possible from the month of birth on', () => {
    given(enrolled())
      .when(recordHistory({ period: 'intrauterine', on: '2016-03-01' }))
      .then(historyRecorded({ period: 'intrauterine', on: '2016-03-01' }));
    given(enrolled())
      .when(recordHistory({ period: 'intrauterine', on: '2016-02-29' }))
      .thenRefused('HISTORY.BEFORE_BIRTH', { reportedOn: '2016-02-29' });
  });

  it.each<[string, AccountOver, string]>([
    ['a value of 0', { value: 0 }, 'HISTORY.VALUE_OUT_OF_RANGE'],
    ['a value of 13', { value: 13 }, 'HISTORY.VALUE_OUT_OF_RANGE'],
    ['half a point', { value: 5.5 }, 'HISTORY.VALUE_OUT_OF_RANGE'],
    ['a value without confidence', { confidence: null }, 'HISTORY.CONFIDENCE_MISSING'],
    ['confidence in what is unknown', { value: null }, 'HISTORY.CONFIDENCE_IN_UNKNOWN'],
    ['"unknown" of a period still ahead', { period: 'youth', value: null, confidence: null }, 'HISTORY.NOT_YET_LIVED'],
    ['a blank note', { note: ' ' }, 'HISTORY.NOTE_BLANK'],
    ['another person, of an account about the child', { person: 'mother' }, 'HISTORY.PERSON_NOT_ASKED'],
    ['a blank person', { about: 'caregiver', person: ' ' }, 'HISTORY.PERSON_BLANK'],
  ])('is refused with %s', (_, over, code) => given(enrolled()).when(recordHistory(over)).thenRefused(code));

  it('needs an enrolled child and an id of its own', () => {
    given().when(recordHistory()).thenRefused('CHILD.NOT_ENROLLED');
    given(enrolled(), historyRecorded())
      .when(recordHistory({ value: 3 }))
      .thenRefused('HISTORY.ID_TAKEN');
  });
});

describe('correcting history', () => {
  it('replaces the account, names what it supersedes and keeps the first day as the day it is about', () =>
    given(enrolled(), historyRecorded())
      .when(correctHistory({ period: 'perinatal', value: 2, on: '2024-03-01' }))
      .then(historyCorrected({ period: 'perinatal', value: 2, on: '2024-03-01', supersedes: 2 })));

  it('supersedes the correction before it', () =>
    given(enrolled(), historyRecorded(), historyCorrected({ value: 2, supersedes: 2 }))
      .when(correctHistory({ value: 3 }))
      .then(historyCorrected({ value: 3, supersedes: 3 })));

  it('needs an entry, a reason and a change', () => {
    given(enrolled()).when(correctHistory()).thenRefused('HISTORY.UNKNOWN');
    given(enrolled(), historyRecorded()).when(correctHistory()).thenRefused('HISTORY.UNCHANGED');
    given(enrolled(), historyRecorded())
      .when(correctHistory({ value: 3, reason: ' ' }))
      .thenRefused('REASON.BLANK');
  });

  it('counts a note, or a tag alone, as a change', () => {
    given(enrolled(), historyRecorded())
      .when(correctHistory({ note: 'seen in the file' }))
      .then(historyCorrected({ note: 'seen in the file', supersedes: 2 }));
    given(enrolled(), historyRecorded())
      .when(correctHistory({ ...ofMother }))
      .then(historyCorrected({ ...ofMother, supersedes: 2 }));
  });

  it('is held to the rules of recording', () =>
    given(enrolled(), historyRecorded())
      .when(correctHistory({ period: 'youth' }))
      .thenRefused('HISTORY.NOT_YET_LIVED'));

  it('keeps who put it right, and leaves the other entries alone', () => {
    const { history } = childOf(
      enrolled(),
      historyRecorded(),
      historyRecorded({ id: 'f', value: 5 }),
      historyCorrected({ value: 2, supersedes: 2 }),
    );
    expect(history).toMatchObject([
      { entryId: 'e', value: 2, firstOccurredOn: '2024-02-01', corrections: [{ by: 'clinician', reason: 'mistyped' }] },
      { entryId: 'f', value: 5, corrections: [] },
    ]);
  });
});
