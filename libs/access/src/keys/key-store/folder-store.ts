import { existsSync } from 'node:fs';
import { readdir, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import {
  makeFolder,
  overwrite,
  readIfThere,
  syncFolder,
  writeOnce,
  writeOver,
} from '../../durable-files/durable-files';
import { erasedFile, isKeyName, recordIdOfKey } from './key-names';
import type { KeyStore } from './key-store';
import { isTombstone, tombstone } from './tombstone';

/** One file a name, for the owner alone. The folder must be there. */
export const folderKeyStore = (folder: string): KeyStore => {
  const fileOf = (name: string): string => {
    if (!isKeyName(name)) throw new Error('This is no name of a key.');
    return join(folder, name);
  };
  // Synchronous: an entry that is not there is told by the kernel's memory in two microseconds, a hundredth of what it
  // costs to ask by a thread, and this is asked at every use of a key.
  const isErased = (recordId: string): boolean => existsSync(join(folder, erasedFile(recordId)));

  const bury = async (name: string): Promise<void> => {
    const file = fileOf(name);
    await makeFolder(dirname(file));
    await overwriteDrafts(file);
    const content = await readIfThere(file);
    if (isTombstone(content)) return;
    // First in place, so that unlinking does not leave the wrapped key in a free block of the disk.
    if (content !== null) await overwrite(file);
    await writeOver(file, tombstone);
  };

  return {
    placeOf: (name) => join(folder, name),
    read: (name) => readIfThere(fileOf(name)),
    writeOnce: async (name, content) => {
      await makeFolder(dirname(fileOf(name)));
      return writeOnce(fileOf(name), content);
    },
    writeOver: (name, content) => writeOver(fileOf(name), content),
    rewrap: async (name, from, to) => {
      if ((await readIfThere(fileOf(name)))?.equals(from) !== true) return false;
      await writeOver(fileOf(name), to);
      // Erased in between: its name stands in the list before its key is destroyed, so it is found here or destroyed there.
      const recordId = recordIdOfKey(name);
      if (recordId !== null && isErased(recordId)) await bury(name);
      return true;
    },
    bury,
    remove: async (name) => {
      if ((await readIfThere(fileOf(name))) === null) return;
      await unlink(fileOf(name));
      await syncFolder(dirname(fileOf(name)));
    },
    erasedAmong: async (recordIds) => new Set(recordIds.filter(isErased)),
    names: (inner) => (inner === undefined ? namesIn(folder) : innerNames(folder, inner)),
  };
};

// Longer than anybody who lives takes to give a draft its name.
const leftAfterMs = 60_000;

/** A process that died while it wrote the key, or wrapped it anew, has left it in a draft, where it would still open. */
const overwriteDrafts = async (file: string): Promise<void> => {
  for (const name of await readdir(dirname(file))) {
    if (!name.startsWith(`${basename(file)}.new-`)) continue;
    const draft = join(dirname(file), name);
    const written = await stat(draft).catch(() => null);
    if (written === null || Date.now() - written.mtimeMs < leftAfterMs) continue;
    await overwrite(draft);
    await unlink(draft);
  }
};

async function* namesIn(folder: string): AsyncGenerator<string, void, void> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) if (entry.isFile() && isKeyName(entry.name)) yield entry.name;
  for (const entry of entries.filter((one) => one.isDirectory())) yield* innerNames(folder, entry.name);
}

async function* innerNames(folder: string, inner: string): AsyncGenerator<string, void, void> {
  if (!existsSync(join(folder, inner))) return;
  for (const name of (await readdir(join(folder, inner))).sort())
    if (isKeyName(`${inner}/${name}`)) yield `${inner}/${name}`;
}
