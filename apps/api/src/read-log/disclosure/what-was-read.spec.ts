import { outcomeWords, type LoggedRead } from '@understory/access';
import { whatHappened, whatWasRead } from './what-was-read';

describe('what somebody looked at', () => {
  it('is said in words, and in general ones for what has none yet', () => {
    expect(whatWasRead('readMap')).toBe('the functional brain map');
    expect(whatWasRead('readSomethingNew')).toBe('a part of the record');
  });

  it.each<[string, LoggedRead['outcome'], string]>([
    ['readReport', 'shown', 'the report'],
    ['statePurpose', 'stated', 'said what the record is opened for'],
    ['readReport', 'REPORT.NOT_BUILT', 'asked for the report; it was not shown'],
    ['openInEmergency', 'granted', 'opened the record in an emergency'],
    ['openInEmergency', 'EMERGENCY.TOO_MANY', 'asked for the record in an emergency; it was not shown'],
    ['reviewEmergency', 'not-justified', 'judged an emergency access: not justified'],
  ])('tells of %s with outcome %s: %s', (action, outcome, words) =>
    expect(whatHappened({ action, outcome, kind: 'read' })).toBe(words),
  );

  it.each<[LoggedRead['outcome'], string]>([
    ['recorded', 'wrote into the record'],
    ['tried', 'began to write into the record; whether it was recorded is not known'],
    ['REQUEST.INVALID', 'tried to write into the record; nothing was recorded'],
  ])('tells of a write in an emergency with outcome %s: %s', (outcome, words) =>
    expect(whatHappened({ action: 'recordIncident', outcome, kind: 'write' })).toBe(words),
  );

  it('says that nothing was shown of refusals alone', () =>
    expect(
      outcomeWords.filter((outcome) =>
        whatHappened({ action: 'readMap', outcome, kind: 'read' }).includes('not shown'),
      ),
    ).toEqual(['out-of-reach', 'more-not-kept']));
});
