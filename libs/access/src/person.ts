/** The roles a person at the screen can have; what each may do stands in the permission table. */
export const personRoles = ['clinician', 'program-manager', 'auditor', 'administrator'] as const;

export type PersonRole = (typeof personRoles)[number];

export const isPersonRole = (text: string): text is PersonRole => personRoles.some((role) => role === text);

/** Who is signed in, as far as a request needs to know: staff data, nothing about a record. */
export type Person = {
  readonly accountId: string;
  readonly displayName: string;
  readonly role: PersonRole;
  /** The programs of a manager; empty for everybody else. */
  readonly programs: readonly string[];
  /** A demonstration account sees demonstration records only. */
  readonly demonstration: boolean;
};
