import type { PersonRole, Purpose } from '@understory/access';

const purposes: Readonly<Record<PersonRole, Purpose>> = {
  clinician: 'care-team',
  'program-manager': 'program',
  auditor: 'audit',
  administrator: 'administration',
};

/** Why somebody of this role may look: what the permission table lets their reach rest on. */
export const purposeOf = (role: PersonRole): Purpose => purposes[role];
