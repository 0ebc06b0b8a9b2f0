import { stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { absentAsUndefined, explainFileError } from '../../home/explain-file-error';
import type { Home } from '../../home/home';
import type { Settings } from '../../home/settings';
import { OperatorError } from '../../operator-error';
import type { Account } from './account';
import { findBarrier } from './barrier';

const folderInHome = 'postgres';

/** Where the settings say the database was made. */
export const recordedDataFolder = (home: Home, settings: Settings): string | undefined =>
  settings.databaseFolder === undefined ? undefined : resolve(home.path, settings.databaseFolder);

/** In the home, or where the account can get to when the home is closed to it. */
export const chooseDataFolder = async (
  home: Home,
  settings: Settings,
  account: Account | undefined,
  systemFolder: string,
): Promise<string> => {
  const recorded = recordedDataFolder(home, settings);
  if (recorded !== undefined) return confirm(recorded, account);
  const barred = await findBarrier(home.path, account);
  return barred === undefined ? join(home.path, folderInHome) : join(systemFolder, settings.homeId);
};

/** An empty database in place of one that is missing would look as if every record were gone. */
const confirm = async (folder: string, account: Account | undefined): Promise<string> => {
  const barred = await findBarrier(folder, account);
  if (barred !== undefined)
    throw new OperatorError(
      `The database in ${folder} is closed to ${account?.name}, who runs it. Allow entry again: chmod o+x ${barred}`,
    );
  if (!(await isCluster(folder)))
    throw new OperatorError(
      `The database of this home is not in ${folder} any more. Mount or restore that folder, or choose a new home with UNDERSTORY_HOME.`,
    );
  return folder;
};

export const isCluster = async (folder: string): Promise<boolean> =>
  (await stat(join(folder, 'PG_VERSION'))
    .catch(absentAsUndefined)
    .catch(explainFileError(`read the database in ${folder}`))) !== undefined;

/** As the settings keep it. */
export const asRecorded = (home: Home, folder: string): string => {
  const inside = relative(home.path, folder);
  return inside.startsWith('..') || isAbsolute(inside) ? folder : inside;
};
