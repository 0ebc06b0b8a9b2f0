import { personalFields, type UnlistedPersonalField } from './personal-fields';

describe('the table of personal fields', () => {
  it('lists every field that the events mark as personal', () => {
    // The compiler is the judge: a field that is marked and not listed does not fit into a list of nothing.
    const unlisted: readonly UnlistedPersonalField[] = [];
    const nothing: readonly never[] = unlisted;
    expect(nothing).toEqual([]);
  });

  it('seals names, reasons, references and the birth month', () => {
    expect(personalFields.ChildEnrolled).toEqual(['reference', 'bornMonth']);
    expect(personalFields.AssessmentCorrected).toEqual(['rater', 'reason', 'actorName']);
    expect(personalFields.DoseDelivered).toEqual(['deliveredBy']);
    expect(personalFields.HistoryCorrected).toEqual(['note', 'person', 'reason', 'actorName']);
    expect(personalFields.ReadinessFlagged).toEqual([]);
  });
});
