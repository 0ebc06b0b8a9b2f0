import { backOffMs, failureFacts, OperatorError, pause, tryBecomeServer, type StartLock } from '@understory/platform';
import type { Runtime } from '../runtime/runtime';

/** Longer than the database takes to notice that the connection which held the lock is gone. */
const ghostGoneAfterMs = 60_000;

/**
 * Holds the start lock until `stopped`, and takes it again whenever its connection breaks: a database that restarts
 * must not end the product, which would find everything else again by itself. Answers with the lock then held, if any.
 */
export const keepServer = async (
  lock: StartLock,
  { database, log }: Pick<Runtime, 'database' | 'log'>,
  stopped: AbortSignal,
): Promise<StartLock | null> => {
  const whenStopped = new Promise<void>((resolve) =>
    stopped.addEventListener('abort', () => resolve(), { once: true }),
  );
  let held = lock;
  while (!stopped.aborted) {
    await Promise.race([whenStopped, held.lost]);
    if (stopped.aborted) return held;
    log.warn('The connection that holds the start lock broke; it is taken again.');
    const again = await takeAgain({ database, log }, stopped);
    if (again === null) return null;
    held = again;
  }
  return held;
};

const takeAgain = async (
  { database, log }: Pick<Runtime, 'database' | 'log'>,
  stopped: AbortSignal,
): Promise<StartLock | null> => {
  let refusedSince: number | null = null;
  for (let tries = 1; !stopped.aborted; tries += 1) {
    try {
      const taken = await tryBecomeServer(database);
      if (taken !== null) return taken;
      refusedSince ??= performance.now();
      if (performance.now() - refusedSince > ghostGoneAfterMs)
        throw new OperatorError('Another process has started the product on this database meanwhile; this one stops.');
    } catch (error) {
      if (error instanceof OperatorError) throw error;
      refusedSince = null;
      log.warn('The start lock could not be asked for.', failureFacts(error));
    }
    await pause(backOffMs(tries), stopped);
  }
  return null;
};
