import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeOnce } from '../durable-files/durable-files';
import {
  masterBytes,
  masterName,
  missing,
  nextMasterName,
  oldMasterName,
  openMasters,
  readMaster,
  type Masters,
} from './master/masters';

const secretBytes = 32;

/** Made only for an empty folder: a new master beside old keys would make every one of them unreadable. */
export const openMasterSecrets = async (folder: string): Promise<Masters> => {
  if ((await readMaster(folder, masterName)) === null) {
    if (await hasKeys(folder, ['index.key', nextMasterName, oldMasterName])) await assertMadeMeanwhile(folder);
    else await writeOnce(join(folder, masterName), randomBytes(masterBytes));
  }
  return openMasters(folder);
};

/** Another process may have made the first one, and keys with it, between two looks. */
const assertMadeMeanwhile = async (folder: string): Promise<void> => {
  if ((await readMaster(folder, masterName)) === null) throw missing(join(folder, masterName));
};

/** Another index key would give every record another id, and so a second record to each person. */
export const openIndexSecret = async (folder: string, masters: Masters): Promise<Buffer> => {
  const file = join(folder, indexFileName);
  const present = await masters.open(file, indexName);
  if (present !== null) return present;
  if (!(await hasKeys(folder, []))) await masters.wrapOnce(file, randomBytes(secretBytes), indexName);
  const made = await masters.open(file, indexName);
  if (made === null) throw missing(file);
  return made;
};

export const indexFileName = 'index.key';
export const indexName = 'index key';

const hasKeys = async (folder: string, alsoCounts: readonly string[]): Promise<boolean> => {
  for (const name of await readdir(folder)) {
    if (alsoCounts.includes(name)) return true;
    if (/^[0-9a-f]{2}$/.test(name) && (await readdir(join(folder, name))).length > 0) return true;
  }
  return false;
};
