import { randomBytes } from 'node:crypto';
import { blindIndex } from '../blind-index/blind-index';
import type { FolderKeys } from './folder-keys';
import { recordKey, type RecordKey } from './record-key';
import { checkedRecordId, destroyedKeyError, type RecordKeys } from './record-keys';
import { sealingSecretFrom } from './sealing-secret';
import type { SweptMark } from './swept-mark';

/** Keys that end with the process, for tests of other rooms. A fixed `indexKey` makes ids repeatable. */
export const memoryKeys = (indexKey: Uint8Array = randomBytes(32)): FolderKeys => {
  const held = new Map<string, RecordKey | 'destroyed'>();

  const obtain = (recordId: string): RecordKey => {
    const key = held.get(checkedRecordId(recordId)) ?? recordKey(randomBytes(32));
    if (key === 'destroyed') throw destroyedKeyError(recordId);
    held.set(recordId, key);
    return key;
  };

  const keys: RecordKeys = {
    obtain: async (recordId) => obtain(recordId),
    obtainMany: async (recordIds) =>
      new Map(
        recordIds
          .filter((recordId) => held.get(recordId) !== 'destroyed')
          .map((recordId) => [recordId, obtain(recordId)]),
      ),
    find: async (recordId) => {
      const key = held.get(checkedRecordId(recordId));
      return key === undefined || key === 'destroyed' ? null : key;
    },
    isDestroyed: async (recordId) => held.get(checkedRecordId(recordId)) === 'destroyed',
    destroy: async (recordId) => {
      held.set(checkedRecordId(recordId), 'destroyed');
    },
    destroyed: async () => [...held].flatMap(([recordId, key]) => (key === 'destroyed' ? [recordId] : [])),
  };
  let mark: string | null = null;
  const swept: SweptMark = {
    read: async () => mark,
    write: async (text) => void (mark = text),
    forget: async () => void (mark = null),
  };
  return { keys, index: blindIndex(indexKey), sealingSecret: sealingSecretFrom(indexKey), swept };
};
