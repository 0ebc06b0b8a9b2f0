import { join } from 'node:path';
import { readIfThere, writeOnce, writeOver } from '../../durable-files/durable-files';
import { openWith, sealWith } from '../../sealing/seal';

export const masterName = 'master.key';
/** Stands from the first step of a rotation until it becomes the master. */
export const nextMasterName = 'master.next.key';
/** The master before, until it is overwritten. */
export const oldMasterName = 'master.old.key';

export const masterBytes = 32;

/**
 * What wraps the other secrets of a keys folder. While the master is rotated there are two, and some files want the one
 * and some the other: whoever runs meanwhile opens with either, and wraps with the new one.
 */
export type Masters = {
  /** A secret from its file; null where there is no file. A file copied over another one does not open: it has a name. */
  open(file: string, name: string): Promise<Buffer | null>;
  /** The same from what was read of the file. */
  unwrap(file: string, content: Buffer, name: string): Promise<Buffer>;
  /** Into a new file. Of two processes that make one at once, the second gets 'existed'. */
  wrapOnce(file: string, secret: Buffer, name: string): Promise<'written' | 'existed'>;
};

export const openMasters = async (folder: string): Promise<Masters> => {
  let remembered = await readMasters(folder);

  const unwrapWithAny = async (content: Buffer, name: string): Promise<Buffer | null> => {
    const known = openedByAny(remembered, content, name);
    if (known !== null) return known;
    remembered = await readMasters(folder);
    return openedByAny(remembered, content, name);
  };

  const unwrap = async (file: string, content: Buffer, name: string): Promise<Buffer> => {
    const secret = await unwrapWithAny(content, name);
    if (secret !== null) return secret;
    // Read before it was wrapped anew, and tried when the master that it wanted was gone.
    const now = await readIfThere(file);
    const again = now === null || now.equals(content) ? null : await unwrapWithAny(now, name);
    if (again === null) throw cannotOpen(file);
    return again;
  };

  return {
    unwrap,
    open: async (file, name) => {
      const content = await readIfThere(file);
      return content === null ? null : unwrap(file, content, name);
    },
    wrapOnce: async (file, secret, name) => {
      const master = await newestMaster(folder);
      if ((await writeOnce(file, wrapped(master, secret, name))) === 'existed') return 'existed';
      const newest = await newestMaster(folder);
      // A rotation that began in between may have passed this file by already.
      if (!newest.equals(master)) await writeOver(file, wrapped(newest, secret, name));
      return 'written';
    },
  };
};

export const wrapped = (master: Uint8Array, secret: Buffer, name: string): string =>
  `${sealWith(master, secret.toString('base64url'), name)}\n`;

export const openedByAny = (masters: readonly Buffer[], content: Buffer, name: string): Buffer | null => {
  for (const master of masters) {
    try {
      return Buffer.from(openWith(master, content.toString('utf8').trimEnd(), name), 'base64url');
    } catch {
      // Wrapped by another one, or damaged: which of the two is told when none is left to try.
    }
  }
  return null;
};

export const readMaster = async (folder: string, name: string): Promise<Buffer | null> => {
  const file = join(folder, name);
  const master = await readIfThere(file);
  if (master === null || master.length === masterBytes) return master;
  throw new Error(`${file} is damaged: ${masterBytes} bytes expected, ${master.length} found. ${restoreTheFolder}`);
};

/** Read anew for every new key: another process may have begun to rotate. */
const newestMaster = async (folder: string): Promise<Buffer> => {
  const newest = (await readMaster(folder, nextMasterName)) ?? (await readMaster(folder, masterName));
  if (newest === null) throw missing(join(folder, masterName));
  return newest;
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

const restoreTheFolder = 'Restore the whole keys folder from its backup; a new one cannot open what is already sealed.';

export const missing = (file: string): Error =>
  new Error(`${file} is missing although record keys exist. ${restoreTheFolder}`);

const cannotOpen = (file: string): Error =>
  new Error(
    `${file} cannot be opened: it is damaged, or belongs to another master.key. Restore the keys folder from its backup.`,
  );
