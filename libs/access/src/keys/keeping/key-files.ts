import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { markName } from '../swept-mark';

/** A file of the keys folder: its name within it, with `/`, and its bytes. */
export type KeyFile = { readonly name: string; readonly content: Buffer };

const names = /^(?:[a-z0-9][a-z0-9-]*\/)?[a-z0-9][a-z0-9.-]*$/;
// Left behind by a process that died while it wrote; the file itself stands beside it or never did.
const drafts = /\.new-[0-9a-f]{16}$/;

/** A name names a file, so nothing that leaves the folder gets through. The mark is about this folder as it is, alone. */
export const isKeyFileName = (name: string): boolean => names.test(name) && !drafts.test(name) && name !== markName;

/** Whether the file holds the key of a record, which can be destroyed; the others can not. */
export const isRecordKeyName = (name: string): boolean => /^[0-9a-f]{2}\/[0-9a-f-]{36}\.key$/.test(name);

/** Whether the file does nothing but name a record that was erased. */
export const isErasedName = (name: string): boolean => /^erased\/[0-9a-f-]{36}$/.test(name);

/** Everything in a keys folder, tombstones included, what the other keys are wrapped by first. */
export async function* keyFilesIn(folder: string): AsyncGenerator<KeyFile, void, void> {
  const { files, folders } = await namesIn(folder);
  for (const name of files) if (isKeyFileName(name)) yield { name, content: await readFile(join(folder, name)) };
  for (const inner of folders) {
    for (const file of (await namesIn(join(folder, inner))).files) {
      const name = `${inner}/${file}`;
      if (isKeyFileName(name)) yield { name, content: await readFile(join(folder, name)) };
    }
  }
}

const namesIn = async (folder: string) => {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    files: entries.filter((entry) => entry.isFile()).map(({ name }) => name),
    folders: entries.filter((entry) => entry.isDirectory()).map(({ name }) => name),
  };
};
