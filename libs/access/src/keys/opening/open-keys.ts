import { openKeyRing, type KeyRing } from '../key-ring';
import { findKeptSigningKey, signingFileName } from '../kept-signing-key';
import { openMasters } from '../master/masters';
import type { SigningKeyName } from '../signing-key';
import { givenMasters } from './given-masters';
import type { KeySettings } from './key-settings';
import { openPlace, withPlace } from './open-place';
import { openSource } from './open-source';

export type OpenedKeys = KeyRing & { close(): Promise<void> };

/** The keys that the settings name, made where there are none yet. */
export const openKeys = async (settings: KeySettings): Promise<OpenedKeys> => {
  const place = await openPlace(settings);
  try {
    const source = await openSource(place, await givenMasters(settings.masters));
    return { ...(await openKeyRing(place.store, source)), close: place.close };
  } catch (error) {
    await place.close();
    throw error;
  }
};

/** The key that signed for this record, null when nothing was ever signed; makes none, and no other key either. */
export const findSigningKey = (settings: KeySettings): Promise<SigningKeyName | null> =>
  withPlace(settings, async (place) => {
    if ((await place.store.read(signingFileName)) === null) return null;
    const source = await openSource(place, await givenMasters(settings.masters));
    return findKeptSigningKey(await openMasters(place.store, source));
  });
