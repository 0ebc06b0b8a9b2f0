import { personRoles, type Person, type PersonRole } from '../person';
import { permissionTable } from './permission-table';
import { reaches, reachOf, scopeFor } from './reach';

const person = (role: PersonRole, over: Partial<Person> = {}): Person => ({
  accountId: 'me',
  displayName: 'Me',
  role,
  programs: [],
  demonstration: false,
  ...over,
});
const record = { program: 'day', careTeam: ['me', 'you'], demonstration: false };

describe('how far a permission reaches', () => {
  it('lets a clinician meet the records of the own care teams', () => {
    const reach = reachOf(person('clinician'), 'care-team');
    expect(reaches(reach, record)).toBe(true);
    expect(reaches(reach, { ...record, careTeam: ['you'] })).toBe(false);
  });

  it('lets a program manager meet the records of the own programs', () => {
    const reach = reachOf(person('program-manager', { programs: ['day', 'home'] }), 'programs');
    expect(reaches(reach, { ...record, careTeam: [] })).toBe(true);
    expect(reaches(reach, { ...record, program: 'residential' })).toBe(false);
    expect(reaches(reachOf(person('program-manager'), 'programs'), record)).toBe(false);
  });

  it.each(personRoles)('shows a demonstration %s made-up records only', (role) => {
    const reach = reachOf(person(role, { demonstration: true }), 'all');
    expect(reaches(reach, record)).toBe(false);
    expect(reaches(reach, { ...record, demonstration: true })).toBe(true);
  });
});

describe('the permission table', () => {
  it('shows an administrator no record', () => {
    const about = [
      'list-records',
      'read-record',
      'write-record',
      'enrol-record',
      'read-outcomes',
      'try-policy',
    ] as const;
    expect(about.map((action) => scopeFor(person('administrator'), action))).toEqual(about.map(() => null));
  });

  it('lets an auditor change nothing', () => {
    const granted = Object.entries(permissionTable).flatMap(([action, roles]) => ('auditor' in roles ? [action] : []));
    expect(granted.filter((action) => !/^(read|list|follow|print)-/.test(action))).toEqual([
      ...['finish-sign-in', 'keep-own-account'],
    ]);
  });

  it('never reaches beyond the own care teams or programs for those who treat and manage', () => {
    const everything = Object.entries(permissionTable).flatMap(([action, roles]) =>
      roles.clinician === 'all' || roles['program-manager'] === 'all' ? [action] : [],
    );
    expect(everything).toEqual([
      ...[
        'finish-sign-in',
        'keep-own-account',
        'read-staff-names',
        'read-reference-data',
        'enrol-record',
        'open-in-emergency',
        'read-own-staff-record',
      ],
    ]);
  });
});
