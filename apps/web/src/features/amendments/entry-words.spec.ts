import { entriesAfter, entryChoices, entryWords, isAboutAmendment } from './entry-words';
import type { TimelineEntry } from './amendment-queries';

const entry = (eventId: string, type: string): TimelineEntry => ({
  ...{ eventId, type, revision: 0, position: '1', happenedOn: '2026-01-02', knownOn: '2026-01-02T00:00:00.000Z' },
  ...{ who: { id: 'a', role: 'clinician', name: null }, what: {} },
});
const entries = [
  entry('1', 'ChildEnrolled'),
  entry('2', 'AssessmentSigned'),
  entry('3', 'AmendmentRequested'),
  entry('4', 'AssessmentCorrected'),
];

describe('the entries of a record', () => {
  it('are offered newest first, in words', () =>
    expect(entryChoices(entries).map(({ label }) => label)).toEqual([
      'Assessment corrected, 2026-01-02',
      'Amendment requested, 2026-01-02',
      'Assessment signed, 2026-01-02',
      'Child enrolled, 2026-01-02',
    ]));

  it('say that they are about somebody else', () => {
    const about = (whom: string) => entryWords({ ...entry('5', 'HistoryRecorded'), what: { about: whom } });
    expect(about('caregiver')).toBe('History recorded, 2026-01-02, about a caregiver');
    expect(about('child')).toBe('History recorded, 2026-01-02');
  });

  it('that may have put one right came after it, and are no amendment', () => {
    expect(entriesAfter(entries, '2').map(({ eventId }) => eventId)).toEqual(['4']);
    expect(isAboutAmendment('DisagreementFiled')).toBe(true);
  });
});
