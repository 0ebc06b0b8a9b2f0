import { chmod } from 'node:fs/promises';
import { blindIndex, type BlindIndex } from '../blind-index/blind-index';
import { makeFolder } from '../durable-files/durable-files';
import { folderRecordKeys } from './folder-record-keys';
import { openIndexSecret, openMasterSecrets } from './folder-secrets';
import type { RecordKeys } from './record-keys';
import { sealingSecretFrom, type SealingSecret } from './sealing-secret';
import { folderSweptMark, type SweptMark } from './swept-mark';

export type FolderKeys = {
  readonly keys: RecordKeys;
  readonly index: BlindIndex;
  /** For what must rest sealed and belongs to no record, by its use: the same at every start, apart for every use. */
  sealingSecret(use: string): SealingSecret;
  readonly swept: SweptMark;
};

export type FolderKeysOptions = { readonly cachedKeys?: number; readonly now?: () => number };

const ownerOnly = 0o700;
// About 1 KB each: enough for the children of a large agency that are in use, some 10 MB.
const cachedKeysByDefault = 10_000;

/**
 * The key store of one host: `master.key`, `index.key` and a file for each record, all wrapped by the master. Back it
 * up apart from the database: without it no personal text can be read, with it and a database backup all of it can.
 */
export const openFolderKeys = async (folder: string, options: FolderKeysOptions = {}): Promise<FolderKeys> => {
  await makeFolder(folder);
  await chmod(folder, ownerOnly);
  const masters = await openMasterSecrets(folder);
  const index = await openIndexSecret(folder, masters);
  const { cachedKeys = cachedKeysByDefault, now = Date.now } = options;
  return {
    keys: folderRecordKeys(folder, masters, cachedKeys, now),
    index: blindIndex(index),
    sealingSecret: sealingSecretFrom(index),
    swept: folderSweptMark(folder),
  };
};
