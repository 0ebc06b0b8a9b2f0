import { flagged, type Happening, rating, recorded, signed } from '../made-up-children.fixture';
import type { FlagRow } from './flag-row';
import { foldReadinessFlags, noFlags } from './fold-readiness-flags';

const flagsAfter = (...happenings: readonly Happening[]): readonly FlagRow[] =>
  recorded([signed('1', { assessedOn: '2025-02-01' }), ...happenings]).reduce(foldReadinessFlags, noFlags).flags;

describe('the flags of a child', () => {
  it('are dated by the assessment that raised them', () => {
    expect(flagsAfter(flagged('1', 'f'))).toMatchObject([{ status: 'open', assessmentDate: '2025-02-01' }]);
  });

  it('are dated by the corrected day of an assessment', () => {
    const data = { ...rating({ assessedOn: '2025-02-09' }), supersedes: 'e', reason: 'sealed' };
    const flags = flagsAfter({ child: '1', type: 'AssessmentCorrected', data }, flagged('1', 'f'));
    expect(flags).toMatchObject([{ assessmentDate: '2025-02-09' }]);
  });

  it('keep what a clinician decided, and why', () => {
    const flags = flagsAfter(flagged('1', 'f'), flagged('1', 'g'), {
      child: '1',
      type: 'ReadinessReviewed',
      data: { flagId: 'f', decision: 'accepted', reason: 'sealed:why' },
    });
    expect(flags.map(({ status, reviewReason }) => [status, reviewReason])).toEqual([
      ['accepted', 'sealed:why'],
      ['open', null],
    ]);
  });

  it('show changed evidence of the same proposal', () => {
    const criteria = [{ key: 'dose', value: 0.5, threshold: 0.5, met: true, evidence: [] }];
    const flags = flagsAfter(flagged('1', 'f'), {
      child: '1',
      type: 'ReadinessRestated',
      data: { flagId: 'f', criteria },
    });
    expect(flags).toMatchObject([{ status: 'open', criteria }]);
  });

  it('say why one was withdrawn', () => {
    const flags = flagsAfter(flagged('1', 'f'), {
      child: '1',
      type: 'ReadinessWithdrawn',
      data: { flagId: 'f', reason: 'focus-moved' },
    });
    expect(flags).toMatchObject([{ status: 'withdrawn', withdrawalReason: 'focus-moved' }]);
  });
});
