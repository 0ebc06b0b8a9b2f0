import { fold, namedActs, type RecordedChildEvent } from '@understory/domain';
import { folded, golden, stored, versionOf } from './golden-files';

describe('who answers for what is in the log', () => {
  it.each(namedActs)('%s names who it was, and of an earlier version nobody', (type) => {
    const current = versionOf(type);
    expect(golden(type, current).data).toMatchObject({ actorName: 'sealed.v1.EXAMPLE' });
    for (let version = 1; version < current; version += 1) {
      const { actorName = null } = stored(type, version).data;
      expect(golden(type, version).data).toMatchObject({ actorName });
    }
    // What was there before names were kept has a version that says nobody.
    if (current > 1) expect(golden(type, 1).data).toMatchObject({ actorName: null });
  });

  it('keep the name beside what somebody answers for', () => {
    const actorName = 'sealed.v1.EXAMPLE';
    expect(folded('PlanApproved', 'FocusMoved').focusApprovals).toMatchObject([{ actorName }, { actorName }]);
    expect(folded('ReadinessFlagged', 'ReadinessReviewed').flags).toMatchObject([{ review: { actorName } }]);
    expect(folded('DoseDelivered', 'DoseCorrected').doses?.dose.correction).toMatchObject({ actorName });
    expect(folded('InterventionPlanned', 'InterventionMadePrimary').interventions).toMatchObject([
      { madePrimary: { actorName } },
    ]);
  });

  it('correct a reference and keep the one before, and of an earlier version leave it', () => {
    const corrected = (version: number) =>
      fold([
        golden<RecordedChildEvent>('ChildEnrolled', versionOf('ChildEnrolled')),
        golden<RecordedChildEvent>('ChildIdentityCorrected', version),
      ]);
    const before = corrected(1).enrolment?.reference;
    expect(corrected(1).earlierReferences).toEqual([]);
    expect(corrected(3)).toMatchObject({
      enrolment: { reference: 'sealed.v1.REFERENCE' },
      earlierReferences: [before],
    });
  });
});
