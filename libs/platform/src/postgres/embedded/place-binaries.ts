import { randomUUID } from 'node:crypto';
import { chmod, cp, lstat, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { absentAsUndefined, errorCode, explainFileError } from '../../home/explain-file-error';
import type { Account } from './account';
import { findBarrier } from './barrier';
import type { NativeBinaries } from './native-binaries';

/** A folder from which the account can run the server: where it was installed, or a copy under the system folder. */
export const placeBinaries = async (
  native: NativeBinaries,
  account: Account | undefined,
  systemFolder: string,
): Promise<string> => {
  if (await isRunnableBy(native.folder, account)) {
    await linkLibraries(native.folder).catch(explainFileError(`complete the PostgreSQL libraries in ${native.folder}`));
    return native.folder;
  }
  const copy = join(systemFolder, 'binaries', native.version);
  if ((await stat(copy).catch(absentAsUndefined)) === undefined)
    await copyTo(copy, native.folder).catch(explainFileError(`copy PostgreSQL to ${copy}`));
  return copy;
};

const isRunnableBy = async (folder: string, account: Account | undefined): Promise<boolean> => {
  const barriers = [join(folder, 'bin', 'postgres'), join(folder, 'lib'), join(folder, 'share')].map((path) =>
    findBarrier(path, account),
  );
  return (await Promise.all(barriers)).every((barrier) => barrier === undefined);
};

/** Made beside its place and renamed into it: a copy that is there is whole. */
const copyTo = async (target: string, folder: string): Promise<void> => {
  const draft = `${target}.${randomUUID()}`;
  await makeEnterable(dirname(target));
  try {
    await cp(folder, draft, { recursive: true, verbatimSymlinks: true });
    await openToEverybody(draft);
    await linkLibraries(draft);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another process was faster.
    if (errorCode(error) !== 'ENOTEMPTY' && errorCode(error) !== 'EEXIST') throw error;
  }
};

/** Whatever the umask was when they were installed. */
const openToEverybody = async (path: string): Promise<void> => {
  const found = await lstat(path);
  if (found.isSymbolicLink()) return;
  const isProgram = basename(dirname(path)) === 'bin';
  await chmod(path, found.isDirectory() || isProgram ? 0o755 : 0o644);
  if (found.isDirectory()) for (const name of await readdir(path)) await openToEverybody(join(path, name));
};

/** Makes a folder, and gives those it had to make the modes they need whatever the umask is. */
export const makeEnterable = async (folder: string): Promise<void> => {
  const outermost = await mkdir(folder, { recursive: true });
  if (outermost === undefined) return;
  for (let made = folder; made.length >= outermost.length; made = dirname(made)) await chmod(made, 0o755);
};

/** npm packages cannot hold links; the package makes them in an install script, which may have been switched off. */
const linkLibraries = async (folder: string): Promise<void> => {
  const list = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(absentAsUndefined);
  if (list === undefined) return;
  const links: unknown = JSON.parse(list);
  // Both as the package names them, `native/lib/…`.
  for (const { source, target } of Array.isArray(links) ? links.filter(isLink) : []) {
    const link = join(folder, relative('native', target));
    if ((await lstat(link).catch(absentAsUndefined)) !== undefined) continue;
    await symlink(relative(dirname(target), source), link).catch((error: unknown) => {
      if (errorCode(error) !== 'EEXIST') throw error;
    });
  }
};

const isLink = (value: unknown): value is { readonly source: string; readonly target: string } =>
  typeof value === 'object' &&
  value !== null &&
  'source' in value &&
  typeof value.source === 'string' &&
  'target' in value &&
  typeof value.target === 'string';
