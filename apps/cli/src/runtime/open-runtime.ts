import { openFolderKeys } from '@understory/access';
import { ensureReferenceData, referenceData } from '@understory/commands';
import { settleErasures } from '../../../worker/src';
import { newCommandId, now } from './clock';
import { openFoundation } from './open-foundation';
import type { Runtime } from './runtime';

/** The foundation with its keys, and norms in force. */
export const openRuntime = async (purpose: string): Promise<Runtime> => {
  const foundation = await openFoundation(purpose);
  try {
    const { store, home } = foundation;
    const { keys, index, sealingSecret, swept } = await openFolderKeys(home.keysFolder);
    await settleErasures({ ...foundation, keys, index, swept });
    await ensureReferenceData({ store, index }, { actor: { id: 'start', role: 'system' }, at: now() });
    return { ...foundation, keys, index, sealingSecret, reference: referenceData(store), newCommandId };
  } catch (error) {
    await foundation.close();
    throw error;
  }
};

/** Runs one command of the command line over an open runtime and closes it whatever happens. */
export const withRuntime = async (purpose: string, work: (runtime: Runtime) => Promise<void>): Promise<void> => {
  const runtime = await openRuntime(purpose);
  try {
    await work(runtime);
  } finally {
    await runtime.close();
  }
};
