import { join } from 'node:path';
import { readIfThere } from '../../durable-files/durable-files';
import { nextMasterName, oldMasterName } from './masters';

/** Whether a rotation of the master runs, or was cut short. */
export const isRotationUnderWay = async (folder: string): Promise<boolean> => {
  for (const name of [nextMasterName, oldMasterName]) if ((await readIfThere(join(folder, name))) !== null) return true;
  return false;
};

export const finishRotation =
  'A rotation of the master key was cut short: finish it with `understory rotate-master-key`';
