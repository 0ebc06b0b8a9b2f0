import { childIdOf, loadChild, recordOf, type LoadedChild } from '@understory/commands';
import type { Runtime } from '../runtime/runtime';

/** Finds a child by the agency's own reference, or says plainly that there is none. */
export const findChild = async (
  { store, keys, index }: Pick<Runtime, 'store' | 'keys' | 'index'>,
  reference: string,
): Promise<LoadedChild> => {
  const loaded = await loadChild(store, keys, await recordOf(store, childIdOf(index)(reference)));
  // The reference itself is personal and is not repeated: terminals are logged.
  if (loaded.head === null)
    throw new Error('No child with this reference is in the record. Check the spelling; capitals count.');
  return loaded;
};
