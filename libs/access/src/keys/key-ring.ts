import { chmod } from 'node:fs/promises';
import { blindIndex, type BlindIndex } from '../blind-index/blind-index';
import { makeFolder } from '../durable-files/durable-files';
import { openIndexSecret } from './index-secret';
import { keptRecordKeys } from './kept-record-keys';
import { findKeptSigningKey, keptSigningKey } from './kept-signing-key';
import { folderKeyStore } from './key-store/folder-store';
import type { KeyStore } from './key-store/key-store';
import { openFolderMasters } from './master/folder-masters';
import type { MasterSource } from './master/master';
import { openMasters, type Masters } from './master/masters';
import type { RecordKeys } from './record-keys';
import { sealingSecretFrom, type SealingSecret } from './sealing-secret';
import type { SigningKey, SigningKeyName } from './signing-key';
import { sweptMarkIn, type SweptMark } from './swept-mark';

/** Everything of a key store that the product uses, opened. */
export type KeyRing = Signing & {
  readonly keys: RecordKeys;
  readonly index: BlindIndex;
  /** For what must rest sealed and belongs to no record, by its use: the same at every start, apart for every use. */
  sealingSecret(use: string): SealingSecret;
  readonly swept: SweptMark;
};

export type Signing = {
  /** The key that signs for the record, made at the first call. */
  signingKey(): Promise<SigningKey>;
  /** Null when nothing was ever signed. */
  findSigningKey(): Promise<SigningKeyName | null>;
};

export type KeyRingOptions = { readonly cachedKeys?: number; readonly now?: () => number };

const ownerOnly = 0o700;
// About 1 KB each: enough for the children of a large agency that are in use, some 10 MB.
const cachedKeysByDefault = 10_000;

export const openKeyRing = async (
  store: KeyStore,
  source: MasterSource,
  options: KeyRingOptions = {},
): Promise<KeyRing> => {
  const masters = await openMasters(store, source);
  return keyRingOf(store, masters, await openIndexSecret(store, masters), options);
};

export const keyRingOf = (
  store: KeyStore,
  masters: Masters,
  index: Uint8Array,
  { cachedKeys = cachedKeysByDefault, now = Date.now }: KeyRingOptions = {},
): KeyRing => ({
  keys: keptRecordKeys(store, masters, cachedKeys, now),
  index: blindIndex(index),
  sealingSecret: sealingSecretFrom(index),
  swept: sweptMarkIn(store),
  ...signingOf(store, masters),
});

export const signingOf = (store: KeyStore, masters: Masters): Signing => ({
  signingKey: () => keptSigningKey(store, masters),
  findSigningKey: () => findKeptSigningKey(masters),
});

/**
 * The keys of one host, with the master among them: `master.key`, `index.key` and a file for each record. Back it up
 * apart from the database: without it no personal text can be read, with it and a database backup all of it can.
 */
export const openFolderKeys = async (folder: string, options: KeyRingOptions = {}): Promise<KeyRing> => {
  const store = await openFolderStore(folder);
  return openKeyRing(store, await openFolderMasters(folder, store), options);
};

/** Made if it is not there, for its owner alone. */
export const openFolderStore = async (folder: string): Promise<KeyStore> => {
  await makeFolder(folder);
  await chmod(folder, ownerOnly);
  return folderKeyStore(folder);
};
