import { OperatorError } from '@understory/platform';
import { indexFileName } from '../index-secret';
import { openKeyRing, type KeyRing } from '../key-ring';
import { findKeptSigningKey, signingFileName } from '../kept-signing-key';
import { openMasters } from '../master/masters';
import type { SigningKeyName } from '../signing-key';
import { givenMasters } from './given-masters';
import type { KeySettings } from './key-settings';
import { openPlace, withPlace, type KeyPlace } from './open-place';
import { openSource } from './open-source';

export type OpenedKeys = KeyRing & { close(): Promise<void> };

/** The keys that the settings name. Where there are none yet they are made, unless the record is not new. */
export const openKeys = async (
  settings: KeySettings,
  isNewRecord: () => Promise<boolean> = async () => true,
): Promise<OpenedKeys> => {
  const place = await openPlace(settings);
  try {
    if ((await place.store.read(indexFileName)) === null && !(await isNewRecord())) throw noKeys(place);
    const source = await openSource(place, await givenMasters(settings.masters));
    return { ...(await openKeyRing(place.store, source)), close: place.close };
  } catch (error) {
    await place.close();
    throw error;
  }
};

const noKeys = ({ store }: KeyPlace): OperatorError =>
  new OperatorError(
    `There are no keys here (${store.placeOf(indexFileName)} is missing), and the log holds a record already. ` +
      'With new keys nobody could read it, and every child would get a second one. Bring the keys back with ' +
      '`understory restore-keys`, or name where they are (UNDERSTORY_HOME, KEYS_URL).',
  );

/** The key that signed for this record, null when nothing was ever signed; makes none, and no other key either. */
export const findSigningKey = (settings: KeySettings): Promise<SigningKeyName | null> =>
  withPlace(settings, async (place) => {
    if ((await place.store.read(signingFileName)) === null) return null;
    const source = await openSource(place, await givenMasters(settings.masters));
    return findKeptSigningKey(await openMasters(place.store, source));
  });
