import { enrolled, flagged, type Happening, rating, recorded, signed } from '../made-up-children.fixture';
import type { CaseloadRow } from './caseload-row';
import { foldCaseload } from './fold-caseload';

const rowAfter = (...happenings: readonly Happening[]): CaseloadRow | undefined =>
  recorded([enrolled('1'), ...happenings]).reduce<CaseloadRow | undefined>(foldCaseload, undefined);

const newest = (row: CaseloadRow | undefined): string | undefined => row?.assessments.at(-1)?.assessmentId;

describe('the caseload row of a child', () => {
  it('counts the latest day as newest, whatever the order of recording', () => {
    const row = rowAfter(
      signed('1', { assessmentId: 'late', assessedOn: '2025-09-01' }),
      signed('1', { assessmentId: 'early', assessedOn: '2025-03-01' }),
    );
    expect(newest(row)).toBe('late');
  });

  it('counts a discharge as newer than a baseline of the same day', () => {
    const row = rowAfter(
      signed('1', { assessmentId: 'out', kind: 'discharge' }),
      signed('1', { assessmentId: 'in', kind: 'baseline' }),
    );
    expect(newest(row)).toBe('out');
  });

  it('follows a correction of the day', () => {
    const moved = { ...rating({ assessmentId: 'first', assessedOn: '2025-12-01' }), supersedes: 'e', reason: 'r' };
    const row = rowAfter(
      signed('1', { assessmentId: 'first', assessedOn: '2025-01-01' }),
      signed('1', { assessmentId: 'second', assessedOn: '2025-06-01' }),
      { child: '1', type: 'AssessmentCorrected', data: moved },
    );
    expect(newest(row)).toBe('first');
    expect(row?.assessments).toHaveLength(2);
  });

  it('forgets a voided assessment', () => {
    const row = rowAfter(
      signed('1', { assessmentId: 'kept', assessedOn: '2025-01-01' }),
      signed('1', { assessmentId: 'gone', assessedOn: '2025-06-01' }),
      { child: '1', type: 'AssessmentVoided', data: { assessmentId: 'gone', supersedes: 'e', reason: 'r' } },
    );
    expect(row?.assessments.map(({ assessmentId }) => assessmentId)).toEqual(['kept']);
  });

  it('shows the open flag until it is reviewed', () => {
    const reviewed: Happening = {
      child: '1',
      type: 'ReadinessReviewed',
      data: { flagId: 'f', decision: 'declined', reason: 'r' },
    };
    expect(rowAfter(flagged('1', 'f'))?.openFlag).toEqual({
      flagId: 'f',
      direction: 'up',
      from: 'brainstem',
      to: 'diencephalon',
    });
    expect(rowAfter(flagged('1', 'f'), reviewed)?.openFlag).toBeNull();
  });

  it('keeps a newer open flag when an older one is withdrawn late', () => {
    const row = rowAfter(flagged('1', 'old'), flagged('1', 'new'), {
      child: '1',
      type: 'ReadinessWithdrawn',
      data: { flagId: 'old', reason: 'superseded' },
    });
    expect(row?.openFlag?.flagId).toBe('new');
  });

  it('is in the program of the last step by its day, whatever was recorded last', () => {
    const transferred = (program: string, transferredOn: string): Happening => ({
      child: '1',
      type: 'ProgramTransferred',
      data: { from: 'x', program, transferredOn },
    });
    expect(rowAfter(transferred('home', '2025-06-01'), transferred('residential', '2025-03-01'))?.program).toBe('home');
  });

  it('knows since when a child is discharged, until it is readmitted', () => {
    const discharged: Happening = {
      child: '1',
      type: 'ChildDischarged',
      data: { dischargedOn: '2025-06-30', outcome: 'completed', reason: 'sealed:reason' },
    };
    const readmitted: Happening = {
      child: '1',
      type: 'ChildReadmitted',
      data: { program: 'home', readmittedOn: '2025-08-01' },
    };
    expect(rowAfter()?.dischargedOn).toBeNull();
    expect(rowAfter(discharged)).toMatchObject({ dischargedOn: '2025-06-30', program: 'day treatment' });
    const takenBack: Happening = {
      child: '1',
      type: 'DischargeRetracted',
      data: { dischargedOn: '2025-06-30', reason: 'sealed:reason' },
    };
    expect(rowAfter(discharged, takenBack)?.dischargedOn).toBeNull();
    expect(rowAfter(discharged, readmitted)).toMatchObject({ dischargedOn: null, program: 'home' });
  });

  it('has the birth month as it was last corrected, sealed', () => {
    const corrected = { bornMonth: 'sealed:born', reference: null, reason: 'sealed:reason' };
    expect(rowAfter({ child: '1', type: 'ChildIdentityCorrected', data: corrected })?.bornMonth).toBe('sealed:born');
  });

  it('has the reference as it was last corrected, and those before it, sealed', () => {
    const to = (reference: string): Happening => ({
      child: '1',
      type: 'ChildIdentityCorrected',
      data: { bornMonth: 'sealed:born', reference, reason: 'sealed:reason' },
      schemaVersion: 3,
    });
    const first = rowAfter()?.reference;
    expect(rowAfter(to('sealed:second'), to('sealed:third'))).toMatchObject({
      reference: 'sealed:third',
      earlierReferences: [first, 'sealed:second'],
    });
  });

  it('has no row where a reference was set aside for another record', () => {
    const [claim] = recorded([{ child: '1', type: 'ReferenceClaimed', data: { recordId: '2' } }]);
    if (claim === undefined) throw new Error('Nothing was recorded.');
    expect(foldCaseload(undefined, claim)).toBeUndefined();
  });

  it('names the care team as it was last changed', () => {
    const team = (...accountIds: readonly string[]): Happening => ({
      child: '1',
      type: 'CareTeamChanged',
      data: { accountIds },
    });
    expect(rowAfter()?.careTeam).toEqual([]);
    expect(rowAfter(team('a', 'b'), team('b'))?.careTeam).toEqual(['b']);
  });

  it('carries the revision of every event, also of those that change nothing else', () => {
    const row = rowAfter({ child: '1', type: 'DoseDelivered', data: {} });
    expect(row?.revision).toBe(1);
  });
});
