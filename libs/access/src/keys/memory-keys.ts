import { randomBytes } from 'node:crypto';
import { keyRingOf, type KeyRing } from './key-ring';
import { memoryKeyStore } from './key-store/memory-store';
import { localMaster } from './master/local-master';
import type { MasterSource } from './master/master';
import { mastersOver } from './master/masters';

/** Keys that end with the process, for tests of other rooms. A fixed `indexKey` makes ids repeatable. */
export const memoryKeys = (indexKey: Uint8Array = randomBytes(32)): KeyRing => {
  const store = memoryKeyStore();
  return keyRingOf(store, mastersOver(store, singleMaster(randomBytes(32))), indexKey);
};

/** One that is never rotated. */
export const singleMaster = (secret: Buffer): MasterSource => {
  const master = localMaster(secret);
  return { all: async () => [master], newest: async () => master };
};
