import { type Bell, failureFacts, type Log, backOffMs, pause } from '@understory/platform';
import { applyUntilHead } from './apply-until-head';
import type { Holding, ModelLocks } from './model-locks';
import { openCheckpoint } from './open-checkpoint';
import type { RunnerOptions } from './runner-options';
import type { ReadModel } from './read-model';

/** A missed wake-up costs at most this; so does the death of another holder. */
const pollMs = 1_000;

/** Said again and again until somebody acts: a read model that stands still must not be overlooked. */
const mismatchPauseMs = 30_000;

type KeepUp = Omit<RunnerOptions, 'models' | 'log'> & {
  readonly model: ReadModel;
  readonly locks: ModelLocks;
  readonly bell: Bell;
  readonly log: Log;
  readonly signal: AbortSignal;
};

/** One read model for as long as the process runs: waits to be the holder, then follows the log. Ends on abort only. */
export const keepUp = async (options: KeepUp): Promise<void> => {
  const { model, locks, log, signal } = options;
  let failures = 0;
  while (!signal.aborted) {
    try {
      const holding = await locks.tryHold(model.name);
      if (holding !== null) {
        await follow(options, holding, () => (failures = 0)).finally(() => holding.letGo());
      }
      // After a lost session, too: others get their turn, since this process has just had trouble.
      await pause(pollMs, signal);
    } catch (error) {
      failures += 1;
      log.error('A read model met an error and tries again.', {
        model: model.name,
        failuresInARow: failures,
        retryInMs: backOffMs(failures),
        ...failureFacts(error),
      });
      await pause(backOffMs(failures), signal);
    }
  }
};

/** Returns when the lock is lost, the rows do not fit the log, or on abort. */
const follow = async (options: KeepUp, holding: Holding, onProgress: () => void): Promise<void> => {
  const { database, store, model, bell, log, signal } = options;
  const mayGoOn = (): boolean => !signal.aborted && !holding.isLost();
  while (mayGoOn()) {
    const opened = await openCheckpoint(database, store, model);
    if (opened.outcome === 'mismatch') {
      log.error(opened.problem, { model: model.name });
      await pause(mismatchPauseMs, signal);
      continue;
    }
    let from = opened.from;
    while (mayGoOn()) {
      const pass = await applyUntilHead(from, { database, store, model, mayGoOn, onBatch: onProgress });
      if (pass.outcome === 'overtaken' || pass.outcome === 'ahead-of-log') break;
      from = pass.position;
      onProgress();
      if (pass.outcome === 'at-head') await bell.wait(pollMs, signal);
    }
  }
};
