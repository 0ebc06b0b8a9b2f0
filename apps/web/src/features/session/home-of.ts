import type { Role } from './session';

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
