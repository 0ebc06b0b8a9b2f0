import { mappedRole, type Claims, type RoleMapping } from './role-mapping';

const mapping = (claim: string): RoleMapping => ({
  claim,
  roles: [
    ['/leads', 'program-manager'],
    ['/clinic', 'clinician'],
  ],
});

describe('the role that a provider says', () => {
  it.each<[string, string, Claims, string | null]>([
    ['a single value', 'job', { job: '/clinic' }, 'clinician'],
    ['one of a list', 'groups', { groups: ['/all', '/clinic'] }, 'clinician'],
    ['several: the first of the setting', 'groups', { groups: ['/clinic', '/leads'] }, 'program-manager'],
    ['a list within', 'realm_access.roles', { realm_access: { roles: ['/clinic'] } }, 'clinician'],
    ['a name that is a URL', 'https://a.example/roles', { 'https://a.example/roles': '/clinic' }, 'clinician'],
    ['no such claim', 'groups', {}, null],
    ['another value', 'groups', { groups: ['/clinics', 'clinic', '/CLINIC'] }, null],
    ['no text', 'groups', { groups: [{ name: '/clinic' }, ['/clinic'], 1, null] }, null],
    ['what every object has', 'groups.constructor.name', { groups: [] }, null],
  ])('is read from %s', (_, claim, claims, role) => expect(mappedRole(claims, mapping(claim))).toBe(role));
});
