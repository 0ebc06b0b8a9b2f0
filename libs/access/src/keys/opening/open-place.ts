import { openFolderStore } from '../key-ring';
import type { KeyStore } from '../key-store/key-store';
import { openPostgresKeyStore } from '../key-store/postgres/open-postgres-store';
import type { Alone, KeySettings } from './key-settings';

/** Where the keys are. */
export type KeyPlace = {
  readonly store: KeyStore;
  /** Null where they lie in a database, beside which no master ever lies. */
  readonly folder: string | null;
  readonly alone: Alone;
  close(): Promise<void>;
};

export const openPlace = async ({ folder, keysUrl, aloneInFolder }: KeySettings): Promise<KeyPlace> =>
  keysUrl === undefined
    ? { store: await openFolderStore(folder), folder, alone: aloneInFolder, close: async () => undefined }
    : { ...(await openPostgresKeyStore(keysUrl)), folder: null };

/** Opens it for one piece of work. */
export const withPlace = async <Result>(
  settings: KeySettings,
  work: (place: KeyPlace) => Promise<Result>,
): Promise<Result> => {
  const place = await openPlace(settings);
  try {
    return await work(place);
  } finally {
    await place.close();
  }
};
