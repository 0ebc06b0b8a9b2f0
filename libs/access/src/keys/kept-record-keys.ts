import { randomBytes } from 'node:crypto';
import { boundedCache } from './bounded-cache';
import { erasedFile, erasedFolder, erasedMark, recordIdOfErased, recordKeyFile } from './key-store/key-names';
import type { KeyStore } from './key-store/key-store';
import { isTombstone } from './key-store/tombstone';
import type { Masters } from './master/masters';
import { recordKey, type RecordKey } from './record-key';
import { checkedRecordId, destroyedKeyError, type RecordKeys } from './record-keys';

const secretBytes = 32;
// How long a key that is in use is remembered before it is unwrapped again; who may no longer unwrap goes on no longer.
const cachedMs = 600_000;
// More than the four threads that Node gives to files, so that none of them waits for us.
const keysAtOnce = 8;

type Stored = RecordKey | 'destroyed' | null;

/** What the key of a record is called where it is wrapped. */
export const recordKeyName = (recordId: string): string => `record key ${recordId}`;

/** One secret a record, wrapped by the master. A remembered one counts only while the store does not call it erased. */
export const keptRecordKeys = (
  store: KeyStore,
  masters: Masters,
  cachedKeys: number,
  now: () => number,
): RecordKeys => {
  const cache = boundedCache<RecordKey>(cachedKeys, cachedMs, now);

  const read = async (recordId: string): Promise<Stored> => {
    const name = recordKeyFile(recordId);
    const content = await store.read(name);
    if (content === null) return null;
    if (isTombstone(content)) return 'destroyed';
    const key = recordKey(await masters.unwrap(name, content, recordKeyName(recordId)));
    cache.remember(recordId, key);
    return key;
  };

  const isErased = async (recordId: string): Promise<boolean> =>
    (await store.erasedAmong([checkedRecordId(recordId)])).has(recordId);

  /** Asked of the store at every use: another process, on another host perhaps, may have destroyed what is remembered. */
  const standing = async (recordId: string): Promise<Stored> => {
    if (!(await isErased(recordId))) return cache.recall(recordId) ?? read(recordId);
    cache.forget(recordId);
    return 'destroyed';
  };

  const make = async (recordId: string): Promise<Stored> => {
    const secret = randomBytes(secretBytes);
    // Whoever comes second takes the key of the first: two keys for one record would lose one of the texts.
    if ((await masters.wrapOnce(recordKeyFile(recordId), secret, recordKeyName(recordId))) === 'existed')
      return read(recordId);
    const key = recordKey(secret);
    cache.remember(recordId, key);
    return key;
  };

  const obtainUnlessDestroyed = async (recordId: string): Promise<RecordKey | 'destroyed'> => {
    const key = (await standing(recordId)) ?? (await make(recordId));
    if (key === null) throw new Error(`${store.placeOf(recordKeyFile(recordId))} disappeared while it was being read.`);
    return key;
  };

  return {
    obtain: async (recordId) => {
      const key = await obtainUnlessDestroyed(recordId);
      if (key === 'destroyed') throw destroyedKeyError(recordId);
      return key;
    },
    obtainMany: (recordIds) => forEach(recordIds, obtainUnlessDestroyed),
    find: async (recordId) => {
      const key = await standing(recordId);
      return key === 'destroyed' ? null : key;
    },
    findMany: (recordIds) => forEach(recordIds, standing),
    isDestroyed: async (recordId) =>
      (await isErased(recordId)) || isTombstone(await store.read(recordKeyFile(recordId))),
    destroy: async (recordId) => {
      // First of all: if this is cut short, the next start finds the name and goes on.
      if (!(await isErased(recordId))) await store.writeOnce(erasedFile(recordId), erasedMark);
      await store.bury(recordKeyFile(recordId));
      cache.forget(recordId);
    },
    destroyed: async () => {
      const erased: string[] = [];
      for await (const name of store.names(erasedFolder)) erased.push(...[recordIdOfErased(name) ?? []].flat());
      return erased;
    },
  };
};

const forEach = async (
  recordIds: readonly string[],
  take: (recordId: string) => Promise<Stored>,
): Promise<ReadonlyMap<string, RecordKey>> => {
  const keys = new Map<string, RecordKey>();
  const left = new Set(recordIds).values();
  const takeTurns = async (): Promise<void> => {
    for (const recordId of left) {
      const key = await take(recordId);
      if (key !== 'destroyed' && key !== null) keys.set(recordId, key);
    }
  };
  await Promise.all(Array.from({ length: keysAtOnce }, takeTurns));
  return keys;
};
