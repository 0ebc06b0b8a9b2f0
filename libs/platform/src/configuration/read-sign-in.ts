import { resolve } from 'node:path';
import type { Complain, Read, SettingName } from './configuration-table';
import type { Configuration } from './configuration';

type SignIn = Pick<Configuration, 'sessionIdleMinutes' | 'sessionHours' | 'breachedPasswordsFile'>;

/** How people come in, and for how long. */
export const readSignIn = (read: Read, complain: Complain, currentFolder: string): SignIn => ({
  sessionIdleMinutes: readWhole(read, complain, 'SESSION_IDLE_MINUTES', 5, 480),
  sessionHours: readWhole(read, complain, 'SESSION_HOURS', 1, 24),
  breachedPasswordsFile: readFileName(read, currentFolder, 'BREACHED_PASSWORDS_FILE'),
});

const readWhole = (read: Read, complain: Complain, name: SettingName, least: number, most: number): number => {
  const text = read(name);
  const number = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  complain(`${name} is "${text}"; it must be a whole number from ${least} to ${most}.`);
  return least;
};

const readFileName = (read: Read, currentFolder: string, name: SettingName): string | undefined => {
  const text = read(name);
  return text === '' ? undefined : resolve(currentFolder, text);
};
