import { OperatorError } from '@understory/platform';
import type { KeyStore } from '../key-store/key-store';

/** Where it stands which master from outside a store is under. */
export const masterInForceName = 'master.name';

/** Names of masters; of the bytes there is nothing here. */
export type MasterInForce = {
  /** Wraps from now on. */
  readonly inForce: string;
  /** Null when no rotation is under way. It may be the same one, of which a new version was made. */
  readonly leaving: string | null;
};

export const readMasterInForce = async (store: KeyStore): Promise<MasterInForce | null> => {
  const text = (await store.read(masterInForceName))?.toString('utf8');
  if (text === undefined) return null;
  const [inForce = '', leaving = ''] = text.split('\n');
  if (inForce !== '') return { inForce, leaving: leaving === '' ? null : leaving };
  throw new OperatorError(`${store.placeOf(masterInForceName)} is damaged. Restore the keys from their backup.`);
};

export const asText = ({ inForce, leaving }: MasterInForce): string => `${inForce}\n${leaving ?? ''}\n`;
