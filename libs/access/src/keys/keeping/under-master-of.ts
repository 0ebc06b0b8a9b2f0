import { OperatorError } from '@understory/platform';
import { indexFileName, indexName } from '../index-secret';
import type { KeyStore } from '../key-store/key-store';
import { isTombstone } from '../key-store/tombstone';
import { masterName } from '../master/folder-masters';
import { localMaster } from '../master/local-master';
import type { Master } from '../master/master';
import { masterInForceName } from '../master/master-in-force';
import { openedByAny } from '../master/masters';
import { secretNameOf } from '../master/secret-names';
import type { KeyFile } from './key-files';
import { readKeysArchive } from './keys-archive';

/** What the secrets of an archive open with, and what they are to be under here. */
export type Rewrapping = { readonly archived: readonly Master[]; readonly here: Master };

/**
 * The files of an archive as they would stand in this store: what the archive holds under another master is given under
 * the one of here, and masters are left out. Without a rewrapping, files are given as they are.
 */
export async function* underMasterOf(
  store: KeyStore,
  file: string,
  rewrapping: Rewrapping | null,
): AsyncGenerator<KeyFile, void, void> {
  for await (const kept of readKeysArchive(file)) {
    if (rewrapping === null) yield kept;
    else if (kept.name !== masterName && kept.name !== masterInForceName)
      yield await rewrapped(store, kept, rewrapping);
  }
}

export type FoundInArchive = {
  /** The master that an archive brings along, where it is of a folder that held one. */
  readonly own: Master | null;
  /** The name of the one from outside that it is under. */
  readonly outside: string | null;
  /** The index key as it holds it. */
  readonly index: Buffer | null;
};

export const foundIn = async (file: string): Promise<FoundInArchive> => {
  const found = new Map<string, Buffer>();
  for await (const { name, content } of readKeysArchive(file))
    if ([masterName, masterInForceName, indexFileName].includes(name)) found.set(name, content);
  const own = found.get(masterName);
  return {
    own: own === undefined ? null : localMaster(own),
    outside: found.get(masterInForceName)?.toString('utf8').split('\n')[0] ?? null,
    index: found.get(indexFileName) ?? null,
  };
};

/** Whether both hold one index key, which is never another in one store: null where one of them holds none that opens. */
export const isOneStore = async (
  store: KeyStore,
  archivedIndex: Buffer | null,
  { archived, here }: Rewrapping,
): Promise<boolean | null> => {
  const present = await store.read(indexFileName);
  if (archivedIndex === null || present === null) return null;
  const there = await openedByAny(archived, archivedIndex, indexName);
  const own = await openedByAny([here], present, indexName);
  return there === null || own === null ? null : there.equals(own);
};

const rewrapped = async (store: KeyStore, kept: KeyFile, { archived, here }: Rewrapping): Promise<KeyFile> => {
  const secretName = secretNameOf(kept.name);
  if (secretName === null || isTombstone(kept.content)) return kept;
  const secret = await openedByAny(archived, kept.content, secretName);
  if (secret === null) throw new OperatorError(`${kept.name} does not open with the master key of its own backup.`);
  const present = await store.read(kept.name);
  // Wrapped twice, a secret is never the same text again.
  if (present !== null && (await openedByAny([here], present, secretName))?.equals(secret) === true)
    return { ...kept, content: present };
  return { ...kept, content: Buffer.from(await here.wrap(secret, secretName)) };
};
