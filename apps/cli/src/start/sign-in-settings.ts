import { access, constants } from 'node:fs/promises';
import {
  breachedPasswordsIn,
  isPersonRole,
  noBreachedPasswords,
  openidProvider,
  personRoles,
  type OpenidSignIn,
  type PersonRole,
  type SignInSettings,
} from '@understory/access';
import { OperatorError, type Configuration, type OpenidConfiguration } from '@understory/platform';

/** What the environment says about signing in. Throws an `OperatorError` for a list that cannot be read. */
export const signInSettings = async (configuration: Configuration): Promise<SignInSettings> => {
  const { sessionIdleMinutes, sessionHours, breachedPasswordsFile: file, openid: at, publicUrl = null } = configuration;
  const openid = at === undefined ? null : openidOf(at, publicUrl);
  const sessionLimits = { idleMinutes: sessionIdleMinutes, longestMinutes: sessionHours * 60 };
  if (file === undefined) return { sessionLimits, breached: noBreachedPasswords, openid };
  try {
    await access(file, constants.R_OK);
  } catch (error) {
    throw new OperatorError(`BREACHED_PASSWORDS_FILE names ${file}, which cannot be read.`, { cause: error });
  }
  return { sessionLimits, breached: breachedPasswordsIn(file), openid };
};

const openidOf = (at: OpenidConfiguration, publicUrl: string | null): OpenidSignIn => {
  const { issuer, clientId, clientSecret, opensAccounts } = at;
  const provider = openidProvider({ issuer, clientId, clientSecret, asksForNames: opensAccounts });
  const roles = at.roles === null ? null : { claim: at.roles.claim, roles: at.roles.roles.map(roleOf) };
  return { provider, publicUrl, roles, opensAccounts };
};

const roleOf = ([value, role]: readonly [string, string]): readonly [string, PersonRole] => {
  if (isPersonRole(role)) return [value, role];
  throw new OperatorError(`OIDC_ROLES names the role "${role}"; it must be one of ${personRoles.join(', ')}.`);
};
