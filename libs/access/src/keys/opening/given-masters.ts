import { localMaster } from '../master/local-master';
import type { Master } from '../master/master';
import { openVaultMaster } from '../master/vault/vault-master';
import type { MasterSettings } from './key-settings';

export type GivenMasters = {
  readonly masters: readonly Master[];
  /** Of these the one that a new store takes. */
  readonly first: Master;
  /** The one that a rotation goes over to. */
  readonly next: Master;
};

/** Null where none is given from outside. */
export const givenMasters = async ({ key, nextKey, vault }: MasterSettings): Promise<GivenMasters | null> => {
  const local = (secret: Uint8Array | undefined): readonly Master[] =>
    secret === undefined ? [] : [localMaster(Buffer.from(secret))];
  const service = vault === undefined ? [] : [await openVaultMaster(vault)];
  const [first] = [...service, ...local(key), ...local(nextKey)];
  const [next] = [...local(nextKey), ...service, ...local(key)];
  if (first === undefined || next === undefined) return null;
  return { masters: [...local(nextKey), ...service, ...local(key)], first, next };
};
