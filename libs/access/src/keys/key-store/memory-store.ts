import { erasedFile, isKeyName } from './key-names';
import type { KeyStore } from './key-store';
import { tombstone } from './tombstone';

/** Ends with the process, for tests of other rooms. */
export const memoryKeyStore = (): KeyStore => {
  const held = new Map<string, Buffer>();
  const put = (name: string, content: Uint8Array | string): void => {
    if (!isKeyName(name)) throw new Error('This is no name of a key.');
    held.set(name, Buffer.from(content));
  };
  return {
    placeOf: (name) => `${name} in memory`,
    read: async (name) => held.get(name) ?? null,
    writeOnce: async (name, content) => {
      if (held.has(name)) return 'existed';
      put(name, content);
      return 'written';
    },
    writeOver: async (name, content) => put(name, content),
    rewrap: async (name, from, to) => {
      if (held.get(name)?.equals(from) !== true) return false;
      put(name, to);
      return true;
    },
    bury: async (name) => put(name, tombstone),
    remove: async (name) => void held.delete(name),
    erasedAmong: async (recordIds) => new Set(recordIds.filter((recordId) => held.has(erasedFile(recordId)))),
    names: async function* (folder) {
      const isInner = (name: string) => name.includes('/');
      const sorted = [...held.keys()].sort().filter((name) => folder === undefined || name.startsWith(`${folder}/`));
      yield* sorted.filter((name) => !isInner(name));
      yield* sorted.filter(isInner);
    },
  };
};
