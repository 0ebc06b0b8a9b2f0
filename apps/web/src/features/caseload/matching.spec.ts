import { parseLocalDate } from '@understory/domain';
import { matching, type ChildInCaseload, type Show } from './matching';

const today =
  parseLocalDate('2026-08-01') ??
  (() => {
    throw new Error('no day');
  })();
const child = (
  reference: string,
  dueOn: string,
  flagged = false,
  dischargedOn: string | null = null,
): ChildInCaseload => ({
  childId: reference,
  reference,
  earlierReferences: [],
  bornMonth: '2015-04',
  program: 'Day program',
  enrolledOn: '2025-01-01',
  dischargedOn,
  demonstration: true,
  numberOfAssessments: 1,
  newestAssessedOn: '2026-01-01',
  newestKind: 'baseline',
  dueOn,
  dueFrom: dueOn,
  due: null,
  approvedFocus: null,
  openFlag: flagged ? { flagId: 'f', direction: 'up', from: 'brainstem', to: 'diencephalon' } : null,
});
const children = [child('Ash', '2026-12-28'), child('Birch', '2026-06-30'), child('Cedar', '2026-12-28', true)];
const withDischarged = [...children, child('Dogwood', '2025-06-30', true, '2026-07-20')];
const found = (search: string, show: Show) =>
  matching(children, { search, show }, today).map(({ reference }) => reference);

describe('the caseload', () => {
  it('is searched by reference and program, whatever the case', () => {
    expect(found(' bIR', 'all')).toEqual(['Birch']);
    expect(found('day program', 'all')).toHaveLength(3);
    const renamed = { ...child('Birch', '2026-06-30'), earlierReferences: ['Oak'] };
    expect(matching([renamed], { search: 'oak', show: 'all' }, today)).toHaveLength(1);
  });
  it('can show only who is due, or only open flags', () => {
    expect(found('', 'due')).toEqual(['Birch']);
    expect(found('', 'flagged')).toEqual(['Cedar']);
  });
  it('holds discharged children apart: they owe nothing, and their flags are nobody’s', () => {
    const shown = (show: Show) =>
      matching(withDischarged, { search: '', show }, today).map(({ reference }) => reference);
    expect(shown('in-care')).toEqual(['Ash', 'Birch', 'Cedar']);
    expect(shown('discharged')).toEqual(['Dogwood']);
    expect(shown('due')).toEqual(['Birch']);
    expect(shown('flagged')).toEqual(['Cedar']);
    expect(shown('all')).toHaveLength(4);
  });
});
