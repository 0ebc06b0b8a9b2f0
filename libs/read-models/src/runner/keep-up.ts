import { failureFacts, type Log, backOffMs, pause } from '@understory/platform';
import { applyLog } from './apply-log';
import type { Holding, ModelLocks } from './model-locks';
import { openCheckpoint } from './open-checkpoint';
import type { RunnerOptions } from './runner-options';
import type { ReadModel } from './read-model';

/** The death of another holder costs at most this. */
const pollMs = 1_000;

/** Said again and again until somebody acts: a read model that stands still must not be overlooked. */
const mismatchPauseMs = 30_000;

type KeepUp = Omit<RunnerOptions, 'models' | 'log'> & {
  readonly model: ReadModel;
  readonly locks: ModelLocks;
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

/** Returns when the lock is lost, or on abort. */
const follow = async (options: KeepUp, holding: Holding, onProgress: () => void): Promise<void> => {
  const { database, store, model, log } = options;
  const signal = AbortSignal.any([options.signal, holding.lost]);
  while (!signal.aborted) {
    const opened = await openCheckpoint(database, store, model);
    let problem = opened.outcome === 'mismatch' ? opened.problem : null;
    if (opened.outcome === 'continues') {
      for await (const step of applyLog(opened.from, { database, store, model, signal })) {
        if (step.kind === 'mismatch') problem = step.problem;
        if (step.kind === 'reached') onProgress();
      }
    }
    if (problem !== null) {
      log.error(problem, { model: model.name });
      await pause(mismatchPauseMs, signal);
    }
  }
};
