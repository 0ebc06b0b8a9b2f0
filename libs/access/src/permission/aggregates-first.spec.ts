import { personRoles } from '../person';
import { meetsAggregatesFirst } from './aggregates-first';
import { actions } from './permission-table';

const met = (role: (typeof personRoles)[number]) => actions.filter((action) => meetsAggregatesFirst({ role }, action));

describe('aggregates first', () => {
  it('holds for whatever shows a program manager records, and for nothing that says what it is for', () =>
    expect(met('program-manager')).toEqual([
      ...['list-records', 'read-record', 'follow-changes', 'read-notices', 'list-consultations'],
    ]));

  it.each(['clinician', 'auditor', 'administrator'] as const)('asks nothing of a %s', (role) =>
    expect(met(role)).toEqual([]),
  );
});
