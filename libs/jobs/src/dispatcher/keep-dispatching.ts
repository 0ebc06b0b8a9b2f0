import { type Log, type Bell, pause } from '@understory/platform';
import { dispatch, type DispatchOptions } from './dispatch';
import { openCheckpoint } from './dispatcher-checkpoint';

/** Said again and again until somebody acts. */
const mismatchPauseMs = 30_000;

type KeepDispatching = DispatchOptions & {
  readonly onProgress: () => void;
  readonly appended: Bell;
  readonly pollMs: number;
  readonly log: Log;
  readonly signal: AbortSignal;
};

/** Follows the log for as long as this process is the elected one. An error is thrown to whoever elects. */
export const keepDispatching = async (options: KeepDispatching): Promise<void> => {
  const { database, store, mayGoOn, onProgress, appended, pollMs, log, signal } = options;
  while (mayGoOn()) {
    const opened = await openCheckpoint(database, store);
    if (opened.outcome === 'mismatch') {
      log.error(opened.problem);
      await pause(mismatchPauseMs, signal);
      continue;
    }
    let from = opened.from;
    while (mayGoOn()) {
      const dispatched = await dispatch(from, options);
      if (dispatched === null) break;
      from = dispatched.reached;
      onProgress();
      await appended.wait(pollMs, signal);
    }
  }
};
