import { personRoles } from '../person';
import { isForEmergencies } from './emergency-reach';
import { actions } from './permission-table';

describe('what an emergency lets somebody do', () => {
  it('is to see the record and to write into it, of all that the table has, and as far as the role may', () =>
    expect(
      Object.fromEntries(
        personRoles.map((role) => [role, actions.filter((action) => isForEmergencies({ role }, action))]),
      ),
    ).toEqual({
      clinician: ['read-record', 'write-record'],
      'program-manager': ['read-record'],
      auditor: [],
      administrator: [],
    }));
});
