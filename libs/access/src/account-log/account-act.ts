/** What can happen to an account. Words are kept for ever: one is added, none is renamed. */
export const accountActs = [
  'signed-in',
  'sign-in-refused',
  'signed-out',
  'session-ended',
  'signed-out-elsewhere',
  'password-set',
  'password-changed',
  'password-code-issued',
  'second-factor-due',
  'second-factor-refused',
  'second-factor-added',
  'second-factor-removed',
  'second-factor-reset',
  'recovery-code-used',
  'recovery-codes-renewed',
  'sign-in-rule-published',
  'provider-linked',
  'provider-unlinked',
  'token-made',
  'token-revoked',
  'account-added',
  'role-changed',
  'account-closed',
] as const;

export type AccountActKind = (typeof accountActs)[number];

export type AccountAct = {
  readonly act: AccountActKind;
  /** Null when the name that was typed is nobody's. */
  readonly accountId: string | null;
  /** Null while nobody is known. */
  readonly actorId: string | null;
  /** The address of the connection, or `command-line`. */
  readonly cameFrom: string;
  /** UTC with milliseconds. */
  readonly actedAt: string;
  /** A reason, or which of several things; never a secret. */
  readonly detail?: string;
};

export type ListedAct = Required<AccountAct> & { readonly actId: bigint };
