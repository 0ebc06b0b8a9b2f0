import type { Role, Session } from './session';

/** Where a session goes: through what its sign-in still asks for, then to where the day of its person begins. */
export const startOf = ({ due, person }: Session) => {
  switch (due) {
    case 'second-factor':
      return '/second-factor';
    case 'second-factor-enrolment':
      return '/set-up-second-factor';
    case null:
      return homeOf(person.role);
  }
};

/** Where the day of a role begins. */
export const homeOf = (role: Role): '/caseload' | '/outcomes' | '/records' | '/people' => {
  switch (role) {
    case 'clinician':
      return '/caseload';
    case 'program-manager':
      return '/outcomes';
    case 'auditor':
      return '/records';
    case 'administrator':
      return '/people';
  }
};
