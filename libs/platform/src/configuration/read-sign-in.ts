import { resolve } from 'node:path';
import type { Complain, Read, SettingName } from './configuration-table';
import type { Configuration } from './configuration';

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
  return { issuer, clientId, clientSecret: secret === '' ? null : secret };
};

const readFileName = (read: Read, currentFolder: string, name: SettingName): string | undefined => {
  const text = read(name);
  return text === '' ? undefined : resolve(currentFolder, text);
};
