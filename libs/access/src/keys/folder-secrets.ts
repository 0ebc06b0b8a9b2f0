import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere, writeOnce } from '../durable-files/durable-files';
import { unwrapped, wrapped } from './wrapped-secret';

const secretBytes = 32;

/** Made only for an empty folder: a new master beside old keys would make every one of them unreadable. */
export const openMasterSecret = async (folder: string): Promise<Buffer> => {
  const file = join(folder, 'master.key');
  const master =
    (await readIfThere(file)) ??
    (await makeUnless(file, randomBytes(secretBytes), () => hasKeys(folder, ['index.key']))) ??
    (await readIfThere(file));
  if (master === null) throw missing(file);
  if (master.length === secretBytes) return master;
  throw new Error(`${file} is damaged: ${secretBytes} bytes expected, ${master.length} found. ${restore}`);
};

/** Another index key would give every record another id, and so a second record to each person. */
export const openIndexSecret = async (folder: string, master: Uint8Array): Promise<Buffer> => {
  const file = join(folder, 'index.key');
  const fresh = Buffer.from(wrapped(master, randomBytes(secretBytes), indexName));
  const content =
    (await readIfThere(file)) ??
    (await makeUnless(file, fresh, () => hasKeys(folder, []))) ??
    (await readIfThere(file));
  if (content === null) throw missing(file);
  return unwrapped(master, content.toString('utf8'), indexName, file);
};

const indexName = 'index key';

const restore = 'Restore the whole keys folder from its backup; a new one cannot open what is already sealed.';

const missing = (file: string): Error => new Error(`${file} is missing although record keys exist. ${restore}`);

/** Null when something forbids making it, or another process made one first: then the file is to be read again. */
const makeUnless = async (
  file: string,
  content: Buffer,
  isForbidden: () => Promise<boolean>,
): Promise<Buffer | null> => {
  if (await isForbidden()) return null;
  return (await writeOnce(file, content)) === 'written' ? content : null;
};

const hasKeys = async (folder: string, alsoCounts: readonly string[]): Promise<boolean> => {
  for (const name of await readdir(folder)) {
    if (alsoCounts.includes(name)) return true;
    if (/^[0-9a-f]{2}$/.test(name) && (await readdir(join(folder, name))).length > 0) return true;
  }
  return false;
};
