import { randomBytes, randomUUID } from 'node:crypto';
import { chmod, mkdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { absentAsUndefined, explainFileError } from './explain-file-error';
import { lockFolder, withLock } from './lock';
import { parseSettings, type Settings } from './settings';
import { writeAtomically } from './write-atomically';

/** The folder that belongs to one installation: its settings, its keys and, unless a database is given, its data. */
export type Home = {
  /** Absolute, without symbolic links: every process of the home must name it alike. */
  readonly path: string;
  /** Enterable by its owner alone. */
  readonly keysFolder: string;
  readonly settings: () => Promise<Settings>;
  /** Read, changed and written under a lock; gives back what was written. `change` must not take long. */
  readonly updateSettings: (change: (settings: Settings) => Settings) => Promise<Settings>;
};

/** Makes the home if it is not there; processes that open a new one together agree on its settings. */
export const openHome = async (folder: string): Promise<Home> => {
  const explain = explainFileError(`use the home folder ${folder}`);
  const path = await makeHome(folder).catch(explain);
  const settingsFile = join(path, 'settings.json');
  const settings = async (): Promise<Settings> =>
    parseSettings(await readFile(settingsFile, 'utf8').catch(explain), settingsFile);
  // Damage is told here and not in the middle of the work.
  await settings();
  return {
    path,
    keysFolder: keysFolderOf(path),
    settings,
    updateSettings: (change) =>
      withLock(path, 'settings', async () => {
        const changed = change(await settings());
        await writeAtomically(settingsFile, asText(changed)).catch(explain);
        return changed;
      }),
  };
};

const keysFolderOf = (path: string): string => join(path, 'keys');

const makeHome = async (folder: string): Promise<string> => {
  // Others may pass but not look: as root, the database inside runs as another user.
  await mkdir(folder, { recursive: true, mode: 0o711 });
  const path = await realpath(folder);
  await mkdir(keysFolderOf(path), { recursive: true, mode: 0o700 });
  await chmod(keysFolderOf(path), 0o700);
  await mkdir(lockFolder(path), { recursive: true, mode: 0o700 });
  const settingsFile = join(path, 'settings.json');
  if ((await readIfThere(settingsFile)) === undefined)
    await withLock(path, 'settings', () => createSettings(settingsFile));
  return path;
};

const createSettings = async (settingsFile: string): Promise<void> => {
  if ((await readIfThere(settingsFile)) !== undefined) return;
  const fresh: Settings = { homeId: randomUUID(), databasePassword: randomBytes(24).toString('hex') };
  await writeAtomically(settingsFile, asText(fresh));
};

const readIfThere = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(absentAsUndefined);

const asText = (settings: Settings): string => `${JSON.stringify(settings, null, 2)}\n`;
