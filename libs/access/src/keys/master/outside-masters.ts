import { OperatorError } from '@understory/platform';
import type { KeyStore } from '../key-store/key-store';
import { masterName } from './folder-masters';
import { holdsKeys } from './holds-keys';
import type { Master, MasterSource } from './master';
import { asText, masterInForceName, readMasterInForce } from './master-in-force';
import { finishRotation } from './rotation-under-way';

export type Given = {
  readonly masters: readonly Master[];
  /** Of these the one that a new store takes. */
  readonly first: Master;
};

/** Masters that stand in no key store. The store says by name which of them is in force; a new store takes the first. */
export const openOutsideMasters = async (store: KeyStore, { masters, first }: Given): Promise<MasterSource> => {
  const state = await readMasterInForce(store);
  if (state === null) {
    if ((await store.read(masterName)) !== null) throw hasItsOwn(store);
    if (await holdsKeys(store)) throw lost(store);
    await store.writeOnce(masterInForceName, asText({ inForce: first.name, leaving: null }));
  } else if (state.leaving !== null && !masters.some(({ name }) => name === state.leaving)) {
    throw new OperatorError(`${finishRotation}, with the master keys ${state.leaving} and ${state.inForce} given`);
  }
  const source = outsideMasters(store, masters);
  await source.newest();
  return source;
};

export const outsideMasters = (store: KeyStore, masters: readonly Master[]): MasterSource => ({
  all: async () => masters,
  newest: async () => {
    const state = await readMasterInForce(store);
    const newest = masters.find(({ name }) => name === state?.inForce);
    if (newest !== undefined) return newest;
    throw state === null ? lost(store) : notGiven(state.inForce, masters);
  },
});

/** For a start without any master from outside: this store is under one. */
export const assertNoneOutside = async (store: KeyStore): Promise<void> => {
  const state = await readMasterInForce(store);
  if (state !== null) throw notGiven(state.inForce, []);
};

const notGiven = (inForce: string, given: readonly Master[]): OperatorError =>
  new OperatorError(
    `The keys are under the master key ${inForce} from outside, and ${given.length === 0 ? 'none is given' : `given is ${given.map(({ name }) => name).join(', ')}`}. ` +
      'Give that one (UNDERSTORY_MASTER_KEY, or VAULT_TRANSIT_KEY for one that begins with vault). To go over to another one, ' +
      'give the new one in UNDERSTORY_NEXT_MASTER_KEY beside it, and run `understory rotate-master-key`.',
  );

const hasItsOwn = (store: KeyStore): OperatorError =>
  new OperatorError(
    `${store.placeOf(masterName)} is the master key of these keys, and another one is given from outside. ` +
      'Stop the product and run `understory rotate-master-key` with the same settings: it wraps every key under the one ' +
      'from outside and destroys the one in the folder. Or unset the setting.',
  );

const lost = (store: KeyStore): OperatorError =>
  new OperatorError(
    `${store.placeOf(masterInForceName)} is missing although record keys exist. Restore the keys from their backup.`,
  );
