export const roles = ['clinician', 'program-manager', 'auditor', 'administrator', 'system', 'importer'] as const;

/** `system` is the product itself, `importer` a person at the command line. */
export type Role = (typeof roles)[number];

export type Actor = {
  readonly id: string;
  readonly role: Role;
  /** As the account is called now; left out where nobody signed in. */
  readonly name?: string;
};

export const isRole = (text: string): text is Role => roles.some((role) => role === text);
