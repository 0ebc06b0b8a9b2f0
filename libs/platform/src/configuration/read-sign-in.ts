import { resolve } from 'node:path';
import type { Complain, Read, SettingName } from './configuration-table';
import type { Configuration, OpenidConfiguration } from './configuration';

type SignIn = Pick<Configuration, 'sessionIdleMinutes' | 'sessionHours' | 'breachedPasswordsFile' | 'openid'>;

/** How people come in, and for how long. */
export const readSignIn = (read: Read, complain: Complain, currentFolder: string): SignIn => ({
  sessionIdleMinutes: readWhole(read, complain, 'SESSION_IDLE_MINUTES', 5, 480),
  sessionHours: readWhole(read, complain, 'SESSION_HOURS', 1, 24),
  breachedPasswordsFile: readFileName(read, currentFolder, 'BREACHED_PASSWORDS_FILE'),
  openid: readOpenid(read, complain),
});

const readWhole = (read: Read, complain: Complain, name: SettingName, least: number, most: number): number => {
  const text = read(name);
  const number = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  complain(`${name} is "${text}"; it must be a whole number from ${least} to ${most}.`);
  return least;
};

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** In the clear only where nothing leaves this machine. */
const readOpenid = (read: Read, complain: Complain): Configuration['openid'] => {
  const [issuer, clientId, secret] = [read('OIDC_ISSUER'), read('OIDC_CLIENT_ID'), read('OIDC_CLIENT_SECRET')];
  if (issuer === '' && clientId === '' && secret === '') return undefined;
  const url = URL.canParse(issuer) ? new URL(issuer) : undefined;
  const isFit = url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback.includes(url.hostname));
  if (!isFit) complain('OIDC_ISSUER must be https:// and a host, or http:// and one of this machine.');
  if (clientId === '') complain('OIDC_CLIENT_ID is missing; it is what the provider calls this product.');
  const roles = readRoles(read, complain);
  const opens = read('OIDC_NEW_ACCOUNTS');
  if (opens !== 'yes' && opens !== 'no') complain('OIDC_NEW_ACCOUNTS must be yes or no.');
  if (opens === 'yes' && roles === null) complain('OIDC_NEW_ACCOUNTS needs OIDC_ROLE_CLAIM: an account has a role.');
  return { issuer, clientId, clientSecret: secret === '' ? null : secret, roles, opensAccounts: opens === 'yes' };
};

const readRoles = (read: Read, complain: Complain): OpenidConfiguration['roles'] => {
  const [claim, table] = [read('OIDC_ROLE_CLAIM'), read('OIDC_ROLES')];
  if (claim === '' && table === '') return null;
  if (claim === '') complain('OIDC_ROLE_CLAIM is missing; OIDC_ROLES says what its values stand for.');
  if (table === '') complain('OIDC_ROLES is missing; without it no value of OIDC_ROLE_CLAIM stands for a role.');
  const roles = table.split(',').map((row): readonly [string, string] => {
    const at = row.lastIndexOf('=');
    return [row.slice(0, Math.max(at, 0)).trim(), row.slice(at + 1).trim()];
  });
  if (table !== '' && roles.some(([value, role]) => value === '' || role === ''))
    complain('OIDC_ROLES must be value=role, with commas between.');
  return { claim, roles };
};

const readFileName = (read: Read, currentFolder: string, name: SettingName): string | undefined => {
  const text = read(name);
  return text === '' ? undefined : resolve(currentFolder, text);
};
