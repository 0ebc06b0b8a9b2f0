import { OperatorError } from '@understory/platform';
import { writeKeysArchive, type KeysArchiveOrigin } from '../keeping/keys-archive';
import { readingForFolder, readingForOutside } from '../keeping/reading';
import { restoreKeys, type RestoreKeysOutcome } from '../keeping/restore-keys';
import { folderMasters, masterName } from '../master/folder-masters';
import type { MasterSource } from '../master/master';
import { moveMaster } from '../master/move-master';
import { assertNoneOutside, openOutsideMasters } from '../master/outside-masters';
import { rotateMaster } from '../master/rotate-master';
import type { RotatedMaster, RotateOptions } from '../master/rotated-master';
import { finishRotation, isRotationUnderWay } from '../master/rotation-under-way';
import { givenMasters } from './given-masters';
import type { KeySettings } from './key-settings';
import { withPlace, type KeyPlace } from './open-place';
import { noMaster } from './open-source';

/** All keys into one new file. */
export const backUpKeys = (
  settings: KeySettings,
  file: string,
  origin: KeysArchiveOrigin,
): Promise<{ readonly files: number; readonly master: string }> =>
  withPlace(settings, async (place) => {
    const { store, alone } = place;
    const given = await givenMasters(settings.masters);
    return alone(async () => {
      if (await isRotationUnderWay(store)) throw new OperatorError(`${finishRotation}, then back up the keys.`);
      const source = given === null ? await mastersThere(place) : await openOutsideMasters(store, given);
      return writeKeysArchive(store, source, file, origin);
    });
  });

/** Those of a backup, beside what is there. */
export const bringBackKeys = (settings: KeySettings, file: string): Promise<RestoreKeysOutcome> =>
  withPlace(settings, async ({ store, folder, alone }) => {
    const given = await givenMasters(settings.masters);
    return alone(async () => {
      if (await isRotationUnderWay(store)) return { outcome: 'refused', problem: finishRotation };
      if (given !== null) {
        const here = await (await openOutsideMasters(store, given)).newest();
        return restoreKeys(store, file, await readingForOutside(given.masters, here, file));
      }
      await assertNoneOutside(store);
      if (folder === null) throw noMaster();
      return restoreKeys(store, file, await readingForFolder(folder, store, file));
    });
  });

/** Goes over to the master that the settings name to follow, or makes the next one in the folder. */
export const rotateKeys = (settings: KeySettings, options: RotateOptions = {}): Promise<RotatedMaster> =>
  withPlace(settings, async ({ store, folder, alone }) => {
    const given = await givenMasters(settings.masters);
    return alone(async () => {
      if (given !== null) return moveMaster({ store, folder, given: given.masters, to: given.next }, options);
      await assertNoneOutside(store);
      if (folder === null) throw noMaster();
      return rotateMaster(folder, options);
    });
  });

/** Of a folder; none is made. */
const mastersThere = async ({ store, folder }: KeyPlace): Promise<MasterSource> => {
  await assertNoneOutside(store);
  if (folder === null) throw noMaster();
  if ((await store.read(masterName)) !== null) return folderMasters(folder);
  throw new OperatorError(`${folder} holds no ${masterName}, so there are no keys to back up: is this the right home?`);
};
