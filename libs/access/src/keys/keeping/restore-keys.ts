import { dirname, join } from 'node:path';
import { makeFolder, readIfThere, writeOnce } from '../../durable-files/durable-files';
import { isTombstone, layTombstone } from '../tombstone';
import { erasedIn } from '../erased-names';
import { recordKeyFile } from '../folder-record-keys';
import { folderSweptMark } from '../swept-mark';
import { isErasedName, isRecordKeyName, keyFilesIn, type KeyFile } from './key-files';
import { masterName } from '../master/masters';
import { finishRotation, isRotationUnderWay } from '../master/rotation-under-way';
import { underMasterOf } from './under-master-of';

export type RestoreKeysOutcome =
  | {
      readonly outcome: 'restored';
      readonly added: number;
      /** Keys of the archive that were destroyed here since, and stay so. */
      readonly stayedDestroyed: number;
      /** Keys here that the archive knows as destroyed. */
      readonly destroyed: number;
    }
  /** Nothing was written. */
  | { readonly outcome: 'refused'; readonly problem: string };

type Fate = 'add' | 'same' | 'stays-destroyed' | 'destroy' | 'clash';

/**
 * Adds the keys of an archive to a keys folder. What was destroyed on either side is destroyed afterwards; a key that
 * differs on the two sides is never replaced, it would make what it sealed unreadable. An archive from before the master
 * was rotated is read with the master that it brings along.
 */
export const restoreKeys = async (folder: string, file: string): Promise<RestoreKeysOutcome> => {
  await makeFolder(folder);
  if (await isRotationUnderWay(folder)) return { outcome: 'refused', problem: finishRotation };
  let hasMaster = false;
  let same = 0;
  for await (const kept of underMasterOf(folder, file)) {
    hasMaster ||= kept.name === masterName;
    const fate = await fateOf(folder, kept);
    if (fate === 'clash') return { outcome: 'refused', problem: clash(kept.name, folder) };
    if (fate === 'same' && !isErasedName(kept.name)) same += 1;
  }
  if (!hasMaster) return { outcome: 'refused', problem: `${file} holds no master.key, so its keys open nothing` };
  // A lost master is what a backup is for; but only keys that it holds too show that it is the backup of this folder.
  if (same === 0 && (await holdsKeysWithoutMaster(folder)))
    return { outcome: 'refused', problem: clash(masterName, folder) };

  const counts: Record<Fate, number> = { add: 0, same: 0, 'stays-destroyed': 0, destroy: 0, clash: 0 };
  // Before the keys: if this is cut short, none is searched for less than it has to be.
  await folderSweptMark(folder).forget();
  for await (const kept of underMasterOf(folder, file)) {
    const fate = await settle(folder, kept);
    if (!isErasedName(kept.name)) counts[fate] += 1;
  }
  for (const recordId of await erasedIn(folder)) await layTombstone(recordKeyFile(folder, recordId));
  return {
    outcome: 'restored',
    added: counts.add,
    stayedDestroyed: counts['stays-destroyed'],
    destroyed: counts.destroy,
  };
};

const fateOf = async (folder: string, { name, content }: KeyFile): Promise<Fate> => {
  const present = await readIfThere(join(folder, name));
  if (present === null) return 'add';
  if (present.equals(content)) return 'same';
  if (!isRecordKeyName(name)) return 'clash';
  if (isTombstone(present)) return 'stays-destroyed';
  return isTombstone(content) ? 'destroy' : 'clash';
};

const settle = async (folder: string, kept: KeyFile): Promise<Fate> => {
  const file = join(folder, kept.name);
  const fate = await fateOf(folder, kept);
  if (fate === 'clash') throw new Error(`${file} was written by another process during the restore.`);
  if (fate === 'destroy') await layTombstone(file);
  if (fate === 'add') {
    await makeFolder(dirname(file));
    // Somebody may have been quicker; the next look tells with what.
    if ((await writeOnce(file, kept.content)) === 'existed') return settle(folder, kept);
  }
  return fate;
};

const holdsKeysWithoutMaster = async (folder: string): Promise<boolean> => {
  if ((await readIfThere(join(folder, masterName))) !== null) return false;
  for await (const { name } of keyFilesIn(folder)) if (isRecordKeyName(name)) return true;
  return false;
};

const clash = (name: string, folder: string): string =>
  isRecordKeyName(name)
    ? `${name} differs between the backup and ${folder}. ${another}`
    : `${folder} has keys of its own: its ${name} is not the one of the backup. ${another}`;

const another = 'They belong to two installations: restore into a new home (UNDERSTORY_HOME)';
