import { erasedFolder, recordIdOfErased, recordIdOfKey, recordKeyFile } from '../key-store/key-names';
import type { KeyStore } from '../key-store/key-store';
import { isTombstone } from '../key-store/tombstone';
import { masterName } from '../master/folder-masters';
import { sweptMarkIn } from '../swept-mark';
import { keyFilesIn, type KeyFile } from './key-files';
import type { Reading } from './reading';
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
 * Adds the keys of an archive to a key store. What was destroyed on either side is destroyed afterwards; a key that
 * differs on the two sides is never replaced, it would make what it sealed unreadable. An archive under another master
 * than the one here is wrapped anew.
 */
export const restoreKeys = async (store: KeyStore, file: string, reading: Reading): Promise<RestoreKeysOutcome> => {
  if (reading.outcome === 'refused') return reading;
  const files = () => underMasterOf(store, file, reading.rewrapping);
  let same = 0;
  for await (const kept of files()) {
    const fate = await fateOf(store, kept);
    if (fate === 'clash') return { outcome: 'refused', problem: clash(kept.name, store) };
    if (fate === 'same' && recordIdOfErased(kept.name) === null) same += 1;
  }
  // A lost master is what a backup is for; but only keys that it holds too show that it is the backup of these.
  if (reading.rewrapping === null && same === 0 && (await holdsKeysWithoutMaster(store)))
    return { outcome: 'refused', problem: clash(masterName, store) };

  const counts: Record<Fate, number> = { add: 0, same: 0, 'stays-destroyed': 0, destroy: 0, clash: 0 };
  const erased: string[] = [];
  // Before the keys: if this is cut short, none is searched for less than it has to be.
  await sweptMarkIn(store).forget();
  for await (const kept of files()) {
    const fate = await settle(store, kept);
    if (recordIdOfErased(kept.name) === null) counts[fate] += 1;
  }
  for await (const name of store.names(erasedFolder)) erased.push(...[recordIdOfErased(name) ?? []].flat());
  for (const recordId of erased) await store.bury(recordKeyFile(recordId));
  return {
    outcome: 'restored',
    added: counts.add,
    stayedDestroyed: counts['stays-destroyed'],
    destroyed: counts.destroy,
  };
};

const fateOf = async (store: KeyStore, { name, content }: KeyFile): Promise<Fate> => {
  const present = await store.read(name);
  if (present === null) return 'add';
  if (present.equals(content)) return 'same';
  if (recordIdOfKey(name) === null) return 'clash';
  if (isTombstone(present)) return 'stays-destroyed';
  return isTombstone(content) ? 'destroy' : 'clash';
};

const settle = async (store: KeyStore, kept: KeyFile): Promise<Fate> => {
  const fate = await fateOf(store, kept);
  if (fate === 'clash')
    throw new Error(`${store.placeOf(kept.name)} was written by another process during the restore.`);
  if (fate === 'destroy') await store.bury(kept.name);
  // Somebody may have been quicker; the next look tells with what.
  if (fate === 'add' && (await store.writeOnce(kept.name, kept.content)) === 'existed') return settle(store, kept);
  return fate;
};

const holdsKeysWithoutMaster = async (store: KeyStore): Promise<boolean> => {
  if ((await store.read(masterName)) !== null) return false;
  for await (const { name } of keyFilesIn(store)) if (recordIdOfKey(name) !== null) return true;
  return false;
};

const clash = (name: string, store: KeyStore): string =>
  recordIdOfKey(name) !== null
    ? `${name} differs between the backup and ${store.placeOf(name)}. ${another}`
    : `There are keys of another record here: ${store.placeOf(name)} is not the one of the backup. ${another}`;

const another = 'They belong to two installations: restore into a new home (UNDERSTORY_HOME), or new keys (KEYS_URL)';
