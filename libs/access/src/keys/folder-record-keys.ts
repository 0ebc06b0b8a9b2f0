import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { makeFolder, readIfThere } from '../durable-files/durable-files';
import { boundedCache } from './bounded-cache';
import { recordKey, type RecordKey } from './record-key';
import { checkedRecordId, destroyedKeyError, type RecordKeys } from './record-keys';
import { enterErased, erasedIn } from './erased-names';
import type { Masters } from './master/masters';
import { isTombstone, layTombstone } from './tombstone';

const secretBytes = 32;
// How long another process may go on with a key that was destroyed meanwhile.
const cachedMs = 60_000;
// More than the four threads that Node gives to files, so that none of them waits for us.
const filesAtOnce = 8;

type Stored = RecordKey | 'destroyed' | null;

export const recordKeyFile = (folder: string, recordId: string): string =>
  join(folder, recordId.slice(0, 2), `${recordId}.key`);

/** What the key of a record is called where it is wrapped. */
export const recordKeyName = (recordId: string): string => `record key ${recordId}`;

/** One file a record, `ab/<record id>.key`, wrapped by the master. */
export const folderRecordKeys = (
  folder: string,
  masters: Masters,
  cachedKeys: number,
  now: () => number,
): RecordKeys => {
  const cache = boundedCache<RecordKey>(cachedKeys, cachedMs, now);
  const fileOf = (recordId: string) => recordKeyFile(folder, recordId);

  const read = async (recordId: string): Promise<Stored> => {
    const file = fileOf(checkedRecordId(recordId));
    const content = await readIfThere(file);
    if (content === null) return null;
    if (isTombstone(content)) return 'destroyed';
    const key = recordKey(await masters.unwrap(file, content, recordKeyName(recordId)));
    cache.remember(recordId, key);
    return key;
  };

  const make = async (recordId: string): Promise<Stored> => {
    const file = fileOf(recordId);
    const secret = randomBytes(secretBytes);
    await makeFolder(dirname(file));
    // Whoever comes second takes the key of the first: two keys for one record would lose one of the texts.
    if ((await masters.wrapOnce(file, secret, recordKeyName(recordId))) === 'existed') return read(recordId);
    const key = recordKey(secret);
    cache.remember(recordId, key);
    return key;
  };

  const obtainUnlessDestroyed = async (recordId: string): Promise<RecordKey | 'destroyed'> => {
    const key = cache.recall(recordId) ?? (await read(recordId)) ?? (await make(recordId));
    if (key === null) throw new Error(`${fileOf(recordId)} disappeared while it was being read.`);
    return key;
  };

  return {
    obtain: async (recordId) => {
      const key = await obtainUnlessDestroyed(recordId);
      if (key === 'destroyed') throw destroyedKeyError(recordId);
      return key;
    },
    obtainMany: (recordIds) => obtainEach(recordIds, obtainUnlessDestroyed),
    find: async (recordId) => {
      const key = cache.recall(recordId) ?? (await read(recordId));
      return key === 'destroyed' ? null : key;
    },
    isDestroyed: async (recordId) => isTombstone(await readIfThere(fileOf(checkedRecordId(recordId)))),
    destroy: async (recordId) => {
      const file = fileOf(checkedRecordId(recordId));
      // First of all: if this is cut short, the next start finds the name and goes on.
      await enterErased(folder, recordId);
      await layTombstone(file);
      // Last, since somebody may have read and remembered the key meanwhile.
      cache.forget(recordId);
    },
    destroyed: () => erasedIn(folder),
  };
};

const obtainEach = async (
  recordIds: readonly string[],
  obtain: (recordId: string) => Promise<RecordKey | 'destroyed'>,
): Promise<ReadonlyMap<string, RecordKey>> => {
  const keys = new Map<string, RecordKey>();
  const left = new Set(recordIds).values();
  const takeTurns = async (): Promise<void> => {
    for (const recordId of left) {
      const key = await obtain(recordId);
      if (key !== 'destroyed') keys.set(recordId, key);
    }
  };
  await Promise.all(Array.from({ length: filesAtOnce }, takeTurns));
  return keys;
};
