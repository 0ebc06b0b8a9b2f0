import { openKeys } from '@understory/access';
import { ensureReferenceData, referenceData, wasWrittenWithOtherKeys } from '@understory/commands';
import { OperatorError } from '@understory/platform';
import { settleErasures } from '../../../worker/src';
import { newCommandId, now } from './clock';
import { keySettings } from './key-settings';
import { openFoundation } from './open-foundation';
import type { Runtime } from './runtime';

/** The foundation with its keys, and norms in force. */
export const openRuntime = async (purpose: string): Promise<Runtime> => {
  const foundation = await openFoundation(purpose);
  const closing = [foundation.close];
  const close = async (): Promise<void> => {
    for (const end of [...closing].reverse()) await end();
  };
  try {
    const { store, configuration, home } = foundation;
    const { keys, index, sealingSecret, signingKey, swept, ...opened } = await openKeys(
      keySettings(configuration, home),
      async () => (await store.head()) === null,
    );
    closing.push(opened.close);
    if (await wasWrittenWithOtherKeys(store, index)) throw otherKeys();
    await settleErasures({ ...foundation, keys, index, swept });
    await ensureReferenceData({ store, index }, { actor: { id: 'start', role: 'system' }, at: now() });
    const reference = referenceData(store);
    return { ...foundation, keys, index, sealingSecret, signingKey, reference, newCommandId, close };
  } catch (error) {
    await close();
    throw error;
  }
};

const otherKeys = (): OperatorError =>
  new OperatorError(
    'The log was written with other keys than those here. Hosts that share a database share its keys too (KEYS_URL); ' +
      'keys from a backup come back with `understory restore-keys` into a home that has none.',
  );

/** Runs one command of the command line over an open runtime and closes it whatever happens. */
export const withRuntime = async (purpose: string, work: (runtime: Runtime) => Promise<void>): Promise<void> => {
  const runtime = await openRuntime(purpose);
  try {
    await work(runtime);
  } finally {
    await runtime.close();
  }
};
