import type { KeyStore } from '../key-store/key-store';
import { nextMasterName, oldMasterName } from './folder-masters';
import { readMasterInForce } from './master-in-force';

/** Whether a rotation of the master runs, or was cut short. */
export const isRotationUnderWay = async (store: KeyStore): Promise<boolean> => {
  for (const name of [nextMasterName, oldMasterName]) if ((await store.read(name)) !== null) return true;
  return ((await readMasterInForce(store))?.leaving ?? null) !== null;
};

export const finishRotation =
  'A rotation of the master key was cut short: finish it with `understory rotate-master-key`';
