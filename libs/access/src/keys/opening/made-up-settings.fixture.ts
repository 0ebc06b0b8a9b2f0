import type { KeySettings, MasterSettings } from './key-settings';

const noMasters: MasterSettings = { key: undefined, nextKey: undefined, vault: undefined };

/** Keys in a folder, with the master among them unless one is given. */
export const folderSettings = (folder: string, masters: Partial<MasterSettings> = {}): KeySettings => ({
  folder,
  keysUrl: undefined,
  masters: { ...noMasters, ...masters },
  aloneInFolder: (work) => work(),
});

/** Keys in a database. */
export const databaseSettings = (keysUrl: string, masters: Partial<MasterSettings>): KeySettings => ({
  ...folderSettings('/nowhere', masters),
  keysUrl,
});
