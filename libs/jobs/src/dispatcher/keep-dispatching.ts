import { type Log, pause } from '@understory/platform';
import { dispatch, type DispatchOptions } from './dispatch';
import { openCheckpoint } from './dispatcher-checkpoint';

/** Said again and again until somebody acts. */
const mismatchPauseMs = 30_000;

type KeepDispatching = DispatchOptions & {
  readonly onProgress: () => void;
  readonly log: Log;
};

/** Follows the log for as long as this process is the elected one. An error is thrown to whoever elects. */
export const keepDispatching = async (options: KeepDispatching): Promise<void> => {
  const { database, store, onProgress, log, signal } = options;
  while (!signal.aborted) {
    const opened = await openCheckpoint(database, store);
    let problem = opened.outcome === 'mismatch' ? opened.problem : null;
    if (opened.outcome === 'continues') {
      for await (const step of dispatch(opened.from, options)) {
        if (step.kind === 'mismatch') problem = step.problem;
        if (step.kind === 'reached') onProgress();
      }
    }
    if (problem !== null) {
      log.error(problem);
      await pause(mismatchPauseMs, signal);
    }
  }
};
