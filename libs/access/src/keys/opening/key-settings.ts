import type { VaultSettings } from '../master/vault/vault-settings';

export type KeySettings = {
  /** Where the keys lie by default. */
  readonly folder: string;
  /** The database that holds them instead. */
  readonly keysUrl: string | undefined;
  /** What wraps them, from outside; without any of it the master lies in the folder. */
  readonly masters: MasterSettings;
  /** For what is done to all keys of a folder at once: one process after the other. */
  readonly aloneInFolder: Alone;
};

export type MasterSettings = {
  /** 32 bytes. */
  readonly key: Uint8Array | undefined;
  /** The one to follow, from the moment a rotation begins. 32 bytes. */
  readonly nextKey: Uint8Array | undefined;
  readonly vault: VaultSettings | undefined;
};

export type Alone = <Result>(work: () => Promise<Result>) => Promise<Result>;
