import { whatHappened, whatWasRead } from './what-was-read';

describe('what somebody looked at', () => {
  it('is said in words, and in general ones for what has none yet', () => {
    expect(whatWasRead('readMap')).toBe('the functional brain map');
    expect(whatWasRead('readSomethingNew')).toBe('a part of the record');
  });

  it.each([
    ['readReport', 'shown', 'the report'],
    ['readReport', 'REPORT.NOT_BUILT', 'asked for the report; it was not shown'],
    ['openInEmergency', 'granted', 'opened the record in an emergency'],
    ['openInEmergency', 'EMERGENCY.TOO_MANY', 'asked for the record in an emergency; it was not shown'],
    ['reviewEmergency', 'not-justified', 'judged an emergency access: not justified'],
  ])('tells of %s with outcome %s: %s', (action, outcome, words) => expect(whatHappened(action, outcome)).toBe(words));
});
