import { recordIdOfKey } from '../key-store/key-names';
import type { KeyStore } from '../key-store/key-store';

const wrappedByItself = ['index.key', 'master.next.key', 'master.old.key'];

/** Whether a store holds what wants a master: a new one would make every one of them unreadable. */
export const holdsKeys = async (store: KeyStore): Promise<boolean> => {
  for await (const name of store.names())
    if (wrappedByItself.includes(name) || recordIdOfKey(name) !== null) return true;
  return false;
};

/** Whether it holds a key of some record, or a tombstone of one. */
export const holdsRecordKeys = async (store: KeyStore): Promise<boolean> => {
  for await (const name of store.names()) if (recordIdOfKey(name) !== null) return true;
  return false;
};
