import { noBreachedPasswords, type BreachedPasswords } from './accounts/password-policy/breached-passwords';
import { usualSessionLimits, type SessionLimits } from './sessions/session-limits';

/** What an agency sets about signing in. */
export type SignInSettings = {
  readonly sessionLimits: SessionLimits;
  readonly breached: BreachedPasswords;
};

export const usualSignInSettings: SignInSettings = { sessionLimits: usualSessionLimits, breached: noBreachedPasswords };
