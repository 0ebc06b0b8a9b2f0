import { type Database, failureFacts, type Log, pause, readSql } from '@understory/platform';
import type { QueueSettings } from '../queue-settings';
import { errorCodeOf } from '../work/error-code';
import type { PeriodicTask } from './periodic-task';
import { withGrace } from './with-grace';

const beginStatement = readSql(__dirname, 'begin-task.sql');
const endStatement = readSql(__dirname, 'end-task.sql');

type KeepPeriodic = {
  readonly database: Database;
  readonly task: PeriodicTask;
  readonly settings: QueueSettings;
  readonly onProgress: () => void;
  readonly log: Log;
  readonly signal: AbortSignal;
};

/** Runs a task whenever its time has come, for as long as this process is the elected one. */
export const keepPeriodic = async (options: KeepPeriodic): Promise<void> => {
  const { database, task, settings, onProgress, signal } = options;
  await pause(settings.periodicAfterMs, signal);
  while (!signal.aborted) {
    const begun = await database.query(beginStatement, [task.name, task.everyMs, settings.periodicRetryAfterMs]);
    onProgress();
    if (begun.length > 0) await doOnce(options);
    await pause(settings.periodicLookMs, signal);
  }
};

/** A failure is noted and tried again later; only a database that does not answer ends the loop. */
const doOnce = async ({ database, task, settings, log, signal }: KeepPeriodic): Promise<void> => {
  let errorCode: string | null = null;
  try {
    await withGrace(task.run(signal), settings.stopWithinMs, signal);
  } catch (error) {
    // What is broken off is neither done nor failed: the next elected process sees that it never ended.
    if (signal.aborted) return;
    errorCode = errorCodeOf(error);
    log.error('A periodic task failed and is tried again.', { task: task.name, ...failureFacts(error) });
  }
  await database.query(endStatement, [task.name, errorCode]);
};
