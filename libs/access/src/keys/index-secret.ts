import { randomBytes } from 'node:crypto';
import type { KeyStore } from './key-store/key-store';
import { missing } from './master/folder-masters';
import { holdsRecordKeys } from './master/holds-keys';
import type { Masters } from './master/masters';

const secretBytes = 32;

export const indexFileName = 'index.key';
export const indexName = 'index key';

/** Another index key would give every record another id, and so a second record to each person. */
export const openIndexSecret = async (store: KeyStore, masters: Masters): Promise<Buffer> => {
  const present = await masters.open(indexFileName, indexName);
  if (present !== null) return present;
  if (!(await holdsRecordKeys(store))) await masters.wrapOnce(indexFileName, randomBytes(secretBytes), indexName);
  const made = await masters.open(indexFileName, indexName);
  if (made === null) throw missing(store.placeOf(indexFileName));
  return made;
};
