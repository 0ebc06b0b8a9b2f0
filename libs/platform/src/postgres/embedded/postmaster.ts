import { readFile, readlink, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { absentAsUndefined, explainFileError } from '../../home/explain-file-error';
import { isAlive } from '../../home/is-alive';

/** The server of a data folder, as its lock file names it. */
export type Postmaster = { readonly pid: number; readonly port: number };

const pidLine = 0;
const portLine = 3;

export const readPostmaster = async (dataFolder: string): Promise<Postmaster | undefined> => {
  const text = await readFile(join(dataFolder, 'postmaster.pid'), 'utf8')
    .catch(absentAsUndefined)
    .catch(explainFileError(`read the database in ${dataFolder}`));
  const lines = text?.split('\n') ?? [];
  const pid = Number(lines[pidLine]);
  return Number.isInteger(pid) && pid > 0 ? { pid, port: Number(lines[portLine]) } : undefined;
};

/** `another`: the number was given to some other program since, perhaps after a restart of the machine. */
export type Identity = 'ours' | 'gone' | 'another' | 'unknown';

export const identify = async ({ pid }: Postmaster, dataFolder: string): Promise<Identity> => {
  if (!isAlive(pid)) return 'gone';
  if (process.platform !== 'linux') return 'unknown';
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined);
  if (commandLine === undefined) return isAlive(pid) ? 'unknown' : 'gone';
  // One that has ended and was not yet waited for has no command line.
  if (commandLine === '') return 'gone';
  // It works in its data folder; only its own user and root may see that.
  const workingFolder = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  return commandLine.split('\0').includes(dataFolder) || workingFolder === dataFolder ? 'ours' : 'another';
};

/** PostgreSQL takes any living process of the same user for its predecessor and would refuse to start. */
export const removeStaleLockFile = async (dataFolder: string, stale: Postmaster): Promise<void> => {
  const now = await readPostmaster(dataFolder);
  if (now?.pid === stale.pid) await rm(join(dataFolder, 'postmaster.pid'), { force: true });
};
