import { noBreachedPasswords, type BreachedPasswords } from './accounts/password-policy/breached-passwords';
import type { OpenidProvider } from './openid/openid-provider';
import { usualSessionLimits, type SessionLimits } from './sessions/session-limits';

/** What an agency sets about signing in. */
export type SignInSettings = {
  readonly sessionLimits: SessionLimits;
  readonly breached: BreachedPasswords;
  /** The agency's own provider, and under which address people reach this product (null: the one they asked for). */
  readonly openid: { readonly provider: OpenidProvider; readonly publicUrl: string | null } | null;
};

export const usualSignInSettings: SignInSettings = {
  sessionLimits: usualSessionLimits,
  breached: noBreachedPasswords,
  openid: null,
};
