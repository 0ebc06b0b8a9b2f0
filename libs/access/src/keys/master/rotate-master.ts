import { randomBytes } from 'node:crypto';
import { link, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { OperatorError } from '@understory/platform';
import { overwrite, readIfThere, syncFolder, writeOnce } from '../../durable-files/durable-files';
import { openFolderStore } from '../key-ring';
import { sweptMarkIn } from '../swept-mark';
import { masterFingerprint } from './fingerprint';
import { masterName, nextMasterName, oldMasterName, readMaster } from './folder-masters';
import { localMaster, masterBytes } from './local-master';
import { assertAllOpen, rewrapAll } from './rewrap-all';
import type { RotatedMaster, RotateOptions } from './rotated-master';

/**
 * Wraps every secret of a keys folder under a new master and destroys the old one; no event and no row changes. It may
 * be cut short anywhere: until the last file is wrapped anew both masters lie there, and the next call goes on. Others
 * may open and make keys meanwhile (see `Masters`), and erase records. Two rotations at once are kept apart by the caller.
 */
export const rotateMaster = async (folder: string, options: RotateOptions = {}): Promise<RotatedMaster> => {
  const { settleMs = 1_000, secretsAtOnce = 8, afterStep = () => undefined } = options;
  const path = (name: string) => join(folder, name);
  const current = await readMaster(folder, masterName);
  if (current === null) throw new OperatorError(`${folder} holds no ${masterName}: is this the right home?`);
  const store = await openFolderStore(folder);
  const isSwapped =
    (await readMaster(folder, oldMasterName)) !== null && (await readIfThere(path(nextMasterName))) === null;
  const isBegun = isSwapped || (await readIfThere(path(nextMasterName))) !== null;

  if (!isBegun) {
    await assertAllOpen(store, [localMaster(current)], secretsAtOnce);
    // A rewrap that meets an erasure and is cut short there must not count as searched.
    await sweptMarkIn(store).forget();
    await writeOnce(path(nextMasterName), randomBytes(masterBytes));
    afterStep('the new master is written');
  }
  const rewrap = (from: Buffer, to: Buffer): Promise<number> =>
    rewrapAll(store, [localMaster(from)], localMaster(to), { secretsAtOnce, afterStep });

  let rewrapped = 0;
  if (!isSwapped) {
    const next = await readMaster(folder, nextMasterName);
    if (next === null) throw new Error(`${path(nextMasterName)} was removed by somebody else.`);
    await new Promise((resolve) => setTimeout(resolve, settleMs));
    rewrapped += await rewrap(current, next);
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
  rewrapped += await rewrap(old, master);
  await assertAllOpen(store, [localMaster(master)], secretsAtOnce);
  // In place, unless both are names of the same file.
  if (!old.equals(master)) await overwrite(path(oldMasterName));
  afterStep('the old master is overwritten');
  await unlink(path(oldMasterName));
  await syncFolder(folder);
  return { rewrapped, master: masterFingerprint(master), resumed: isBegun };
};

const unlessThere = (error: unknown): void => {
  if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST') return;
  throw error;
};
