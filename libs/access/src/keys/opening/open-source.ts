import { OperatorError } from '@understory/platform';
import { openFolderMasters } from '../master/folder-masters';
import type { MasterSource } from '../master/master';
import { assertNoneOutside, openOutsideMasters } from '../master/outside-masters';
import type { GivenMasters } from './given-masters';
import type { KeyPlace } from './open-place';

/** The masters of a place, as it is and as the settings say; where the two disagree, nothing is made. */
export const openSource = async ({ store, folder }: KeyPlace, given: GivenMasters | null): Promise<MasterSource> => {
  if (given !== null) return openOutsideMasters(store, given);
  await assertNoneOutside(store);
  if (folder === null) throw noMaster();
  return openFolderMasters(folder, store);
};

export const noMaster = (): OperatorError =>
  new OperatorError(
    'Keys in the database of KEYS_URL want a master key from outside: UNDERSTORY_MASTER_KEY (`openssl rand -base64 32` makes one) or VAULT_TRANSIT_KEY.',
  );
