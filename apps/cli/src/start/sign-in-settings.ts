import { access, constants } from 'node:fs/promises';
import { breachedPasswordsIn, noBreachedPasswords, openidProvider, type SignInSettings } from '@understory/access';
import { OperatorError, type Configuration } from '@understory/platform';

/** What the environment says about signing in. Throws an `OperatorError` for a list that cannot be read. */
export const signInSettings = async (configuration: Configuration): Promise<SignInSettings> => {
  const { sessionIdleMinutes, sessionHours, breachedPasswordsFile: file, openid: at, publicUrl = null } = configuration;
  const openid = at === undefined ? null : { provider: openidProvider(at), publicUrl };
  const sessionLimits = { idleMinutes: sessionIdleMinutes, longestMinutes: sessionHours * 60 };
  if (file === undefined) return { sessionLimits, breached: noBreachedPasswords, openid };
  try {
    await access(file, constants.R_OK);
  } catch (error) {
    throw new OperatorError(`BREACHED_PASSWORDS_FILE names ${file}, which cannot be read.`, { cause: error });
  }
  return { sessionLimits, breached: breachedPasswordsIn(file), openid };
};
