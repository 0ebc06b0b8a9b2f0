import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { makeFolder, readIfThere, writeOnce } from '../../durable-files/durable-files';
import type { KeyStore } from '../key-store/key-store';
import { holdsKeys } from './holds-keys';
import { localMaster, masterBytes } from './local-master';
import type { MasterSource } from './master';

export const masterName = 'master.key';
/** Stands from the first step of a rotation until it becomes the master. */
export const nextMasterName = 'master.next.key';
/** The master before, until it is overwritten. */
export const oldMasterName = 'master.old.key';

/** The master that lies in the keys folder itself, as on one machine by default. Made only for an empty folder. */
export const openFolderMasters = async (folder: string, store: KeyStore): Promise<MasterSource> => {
  await makeFolder(folder);
  if ((await readMaster(folder, masterName)) === null) {
    if (await holdsKeys(store)) await assertMadeMeanwhile(folder);
    else await writeOnce(join(folder, masterName), randomBytes(masterBytes));
  }
  return folderMasters(folder);
};

export const folderMasters = (folder: string): MasterSource => ({
  all: async () => (await readMasters(folder)).map(localMaster),
  newest: async () => {
    const newest = (await readMaster(folder, nextMasterName)) ?? (await readMaster(folder, masterName));
    if (newest === null) throw missing(join(folder, masterName));
    return localMaster(newest);
  },
});

/** Another process may have made the first one, and keys with it, between two looks. */
const assertMadeMeanwhile = async (folder: string): Promise<void> => {
  if ((await readMaster(folder, masterName)) === null) throw missing(join(folder, masterName));
};

export const readMaster = async (folder: string, name: string): Promise<Buffer | null> => {
  const file = join(folder, name);
  const master = await readIfThere(file);
  if (master === null || master.length === masterBytes) return master;
  throw new Error(`${file} is damaged: ${masterBytes} bytes expected, ${master.length} found. ${restoreTheKeys}`);
};

const readMasters = async (folder: string): Promise<readonly Buffer[]> => {
  const found: Buffer[] = [];
  // In the order in which a rotation renames them away: one that is moved meanwhile is met under its later name.
  for (const name of [nextMasterName, masterName, oldMasterName]) {
    const master = await readMaster(folder, name);
    if (master !== null) found.push(master);
  }
  return found;
};

const restoreTheKeys = 'Restore the whole keys folder from its backup; a new one cannot open what is already sealed.';

export const missing = (place: string): Error =>
  new Error(`${place} is missing although record keys exist. ${restoreTheKeys}`);
