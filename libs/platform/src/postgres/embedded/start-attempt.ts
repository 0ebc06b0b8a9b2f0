import { spawn } from 'node:child_process';
import { closeSync, fchownSync, openSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { programOptions, type Installation } from './programs';

/** One postmaster that was started; `ended` holds what it said once it has given up. */
export type StartAttempt = { readonly ended: () => StartEnd | undefined };

export type StartEnd = { readonly error: unknown; readonly output: string };

/** Its own process group: Ctrl-C in our terminal must reach us alone, so that we stop it in order. */
export const startServer = async (installation: Installation): Promise<StartAttempt> => {
  const { dataFolder, account } = installation;
  const { path, options } = programOptions(installation, 'postgres');
  const before = await serverLog(dataFolder);
  const log = openSync(startLog(dataFolder), 'w', 0o600);
  let end: StartEnd | undefined;
  try {
    if (account !== undefined) fchownSync(log, account.uid, account.gid);
    const child = spawn(path, ['-D', dataFolder], { ...options, detached: true, stdio: ['ignore', log, log] });
    child.once('error', (error) => (end = { error, output: '' }));
    child.once('exit', () => {
      void saidSince(dataFolder, before).then((output) => (end ??= { error: undefined, output }));
    });
    child.unref();
  } finally {
    closeSync(log);
  }
  return { ended: () => end };
};

/** What the server prints before it opens its own log. */
const startLog = (dataFolder: string): string => join(dataFolder, 'start.log');

const saidSince = async (dataFolder: string, before: string): Promise<string> => {
  const early = await readFile(startLog(dataFolder), 'utf8').catch(() => '');
  const now = await serverLog(dataFolder);
  return `${early}${now.startsWith(before) ? now.slice(before.length) : now}`;
};

const serverLog = async (dataFolder: string): Promise<string> => {
  const folder = join(dataFolder, 'log');
  const names = await readdir(folder).catch(() => []);
  const texts = await Promise.all(names.sort().map((name) => readFile(join(folder, name), 'utf8').catch(() => '')));
  return texts.join('');
};
