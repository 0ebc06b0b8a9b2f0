import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';

const ownerOnly = 0o600;
const ownerOnlyFolder = 0o700;

/**
 * The file appears whole or not at all, and never over an existing one: of two processes writing at once, one gets
 * 'existed'. Back only when file and name have reached the disk.
 */
export const writeOnce = async (file: string, content: Uint8Array | string): Promise<'written' | 'existed'> => {
  const draft = await writeDraft(file, content);
  try {
    await link(draft, file);
    return 'written';
  } catch (error) {
    if (isFileError(error, 'EEXIST')) return 'existed';
    throw error;
  } finally {
    await unlink(draft);
    await syncFolder(dirname(file));
  }
};

/** Replaces the file in one step; a reader sees the old content or the new one. */
export const writeOver = async (file: string, content: Uint8Array | string): Promise<void> => {
  const draft = await writeDraft(file, content);
  await rename(draft, file);
  await syncFolder(dirname(file));
};

/** Makes one folder for the owner alone, and sees to it that its name reaches the disk. */
export const makeFolder = async (folder: string): Promise<void> => {
  const made = await mkdir(folder, { recursive: true, mode: ownerOnlyFolder });
  if (made !== undefined) await syncFolder(dirname(folder));
};

export const readIfThere = async (file: string): Promise<Buffer | null> => {
  try {
    return await readFile(file);
  } catch (error) {
    if (isFileError(error, 'ENOENT')) return null;
    throw error;
  }
};

const isFileError = (error: unknown, code: 'ENOENT' | 'EEXIST'): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;

const writeDraft = async (file: string, content: Uint8Array | string): Promise<string> => {
  const draft = `${file}.new-${randomBytes(8).toString('hex')}`;
  const handle = await open(draft, 'wx', ownerOnly);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return draft;
};

/** Names in it reach the disk. */
export const syncFolder = async (folder: string): Promise<void> => {
  // Windows has no such call, and keeps names by itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Puts noise in the place of what a file holds, on the disk when it is back: unlinking alone leaves it in a free block. */
export const overwrite = async (file: string): Promise<void> => {
  const handle = await open(file, 'r+');
  try {
    const { size } = await handle.stat();
    await handle.write(randomBytes(size), 0, size, 0);
    await handle.sync();
  } finally {
    await handle.close();
  }
};
