import { noBreachedPasswords, type BreachedPasswords } from './accounts/password-policy/breached-passwords';
import type { RoleMapping } from './openid/role-mapping';
import type { OpenidProvider } from './openid/openid-provider';
import { usualSessionLimits, type SessionLimits } from './sessions/session-limits';

export type OpenidSignIn = {
  readonly provider: OpenidProvider;
  readonly publicUrl: string | null;
  /** Null: the role is that of the account, as an administrator gave it. */
  readonly roles: RoleMapping | null;
  /** Whether whoever has a mapped role gets an account on the first arrival; never an administrator's. */
  readonly opensAccounts: boolean;
};

/** What an agency sets about signing in. */
export type SignInSettings = {
  readonly sessionLimits: SessionLimits;
  readonly breached: BreachedPasswords;
  /** The agency's own provider, and under which address people reach this product (null: the one they asked for). */
  readonly openid: OpenidSignIn | null;
};

export const usualSignInSettings: SignInSettings = {
  sessionLimits: usualSessionLimits,
  breached: noBreachedPasswords,
  openid: null,
};
