import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder, readIfThere, writeOnce } from '../durable-files/durable-files';

/**
 * A file of its own for the name of every record that was erased: a copy of this folder, put beside keys of any age,
 * tells which of them must not be there. A tombstone alone could only be found by reading every key.
 */
const folderIn = (folder: string): string => join(folder, 'erased');

const content = 'erased\n';

export const enterErased = async (folder: string, recordId: string): Promise<void> => {
  if (await isEnteredErased(folder, recordId)) return;
  await makeFolder(folderIn(folder));
  await writeOnce(join(folderIn(folder), recordId), content);
};

export const isEnteredErased = async (folder: string, recordId: string): Promise<boolean> =>
  (await readIfThere(join(folderIn(folder), recordId))) !== null;

export const erasedIn = async (folder: string): Promise<readonly string[]> => {
  await makeFolder(folderIn(folder));
  const names = await readdir(folderIn(folder));
  return names.filter((name) => /^[0-9a-f-]{36}$/.test(name)).sort();
};
