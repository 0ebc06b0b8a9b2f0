import { randomBytes } from 'node:crypto';
import { link, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { OperatorError } from '@understory/platform';
import { readIfThere, syncFolder, writeOnce, writeOver } from '../../durable-files/durable-files';
import { isEnteredErased } from '../erased-names';
import { folderSweptMark } from '../swept-mark';
import { isTombstone, layTombstone, overwrite } from '../tombstone';
import { masterFingerprint } from './fingerprint';
import { masterBytes, masterName, nextMasterName, oldMasterName, openedByAny, readMaster, wrapped } from './masters';
import { wrappedFilesIn, type WrappedFile } from './wrapped-files';

export type RotatedMaster = {
  /** Files that were wrapped anew by this call. */
  readonly rewrapped: number;
  /** Fingerprint of the master that is in force now. */
  readonly master: string;
  /** Whether an earlier rotation that was cut short was finished, instead of a new one made. */
  readonly resumed: boolean;
};

export type RotateOptions = {
  /** How long somebody who read the old master may take to have written with it. */
  readonly settleMs?: number;
  readonly filesAtOnce?: number;
  /** Told what was done, after each step; for tests that stop there. */
  readonly afterStep?: (step: string) => void;
};

/**
 * Wraps every secret of a keys folder under a new master and destroys the old one; no event and no row changes. It may
 * be cut short anywhere: until the last file is wrapped anew both masters lie there, and the next call goes on. Others
 * may open and make keys meanwhile (see `Masters`), and erase records. Two rotations at once are kept apart by the caller.
 */
export const rotateMaster = async (folder: string, options: RotateOptions = {}): Promise<RotatedMaster> => {
  const { settleMs = 1_000, filesAtOnce = 8, afterStep = () => undefined } = options;
  const path = (name: string) => join(folder, name);
  const current = await readMaster(folder, masterName);
  if (current === null) throw new OperatorError(`${folder} holds no ${masterName}: is this the right home?`);
  const isSwapped =
    (await readMaster(folder, oldMasterName)) !== null && (await readIfThere(path(nextMasterName))) === null;
  const isBegun = isSwapped || (await readIfThere(path(nextMasterName))) !== null;

  if (!isBegun) {
    await assertAllOpen(folder, [current]);
    // A rewrap that meets an erasure and is cut short there must not count as searched.
    await folderSweptMark(folder).forget();
    await writeOnce(path(nextMasterName), randomBytes(masterBytes));
    afterStep('the new master is written');
  }
  const wait = () => new Promise((resolve) => setTimeout(resolve, settleMs));
  const rewrapAll = async (from: Buffer, to: Buffer): Promise<number> => {
    let rewrapped = 0;
    const left = wrappedFilesIn(folder);
    const takeTurns = async (): Promise<void> => {
      for await (const file of left) {
        if (!(await rewrap(folder, file, from, to))) continue;
        rewrapped += 1;
        afterStep(`${file.name} is wrapped anew`);
      }
    };
    await Promise.all(Array.from({ length: filesAtOnce }, takeTurns));
    return rewrapped;
  };

  let rewrapped = 0;
  if (!isSwapped) {
    const next = await readMaster(folder, nextMasterName);
    if (next === null) throw new Error(`${path(nextMasterName)} was removed by somebody else.`);
    await wait();
    rewrapped += await rewrapAll(current, next);
    await link(path(masterName), path(oldMasterName)).catch(unlessThere);
    await syncFolder(folder);
    afterStep('the old master has its second name');
    await rename(path(nextMasterName), path(masterName));
    await syncFolder(folder);
    afterStep('the new master is in force');
  }

  const [master, old] = [await readMaster(folder, masterName), await readMaster(folder, oldMasterName)];
  if (master === null || old === null) throw new Error(`${folder} was changed by somebody else during the rotation.`);
  // Whoever was slow enough to wrap with the old one after its file was passed by.
  rewrapped += await rewrapAll(old, master);
  await assertAllOpen(folder, [master]);
  // In place, unless both are names of the same file.
  if (!old.equals(master)) await overwrite(path(oldMasterName));
  afterStep('the old master is overwritten');
  await unlink(path(oldMasterName));
  await syncFolder(folder);
  return { rewrapped, master: masterFingerprint(master), resumed: isBegun };
};

/** Whether it had to be. */
const rewrap = async (
  folder: string,
  { name, secretName, recordId }: WrappedFile,
  from: Buffer,
  to: Buffer,
): Promise<boolean> => {
  const file = join(folder, name);
  const content = await readIfThere(file);
  if (content === null || isTombstone(content) || openedByAny([to], content, secretName) !== null) return false;
  const secret = openedByAny([from], content, secretName);
  if (secret === null) {
    await assertBeingErased(folder, file, recordId);
    return false;
  }
  await writeOver(file, wrapped(to, secret, secretName));
  // Erased in between: its name stands in the list before its key is destroyed, so it is found here or destroyed there.
  if (recordId !== null && (await isEnteredErased(folder, recordId))) await layTombstone(file);
  return true;
};

const assertAllOpen = async (folder: string, masters: readonly Buffer[]): Promise<void> => {
  for await (const { name, secretName, recordId } of wrappedFilesIn(folder)) {
    const content = await readIfThere(join(folder, name));
    if (content === null || isTombstone(content) || openedByAny(masters, content, secretName) !== null) continue;
    await assertBeingErased(folder, join(folder, name), recordId);
  }
};

/** What is being destroyed opens with nothing before its tombstone stands; one that was cut short there gets it here. */
const assertBeingErased = async (folder: string, file: string, recordId: string | null): Promise<void> => {
  if (recordId === null || !(await isEnteredErased(folder, recordId))) throw unopened(file);
  await layTombstone(file);
};

const unopened = (file: string): OperatorError =>
  new OperatorError(
    `${file} cannot be opened: it is damaged, or belongs to another master.key. Nothing is lost: bring the file back from a backup of the keys, then rotate again.`,
  );

const unlessThere = (error: unknown): void => {
  if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST') return;
  throw error;
};
