import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import { OperatorError } from '../operator-error';
import { errorCode } from './explain-file-error';

// A holder refreshes its lock every 2.5 s; one that was killed holds up the next for at most these five.
const staleMs = 5_000;
// 100 ms × 3000 = five minutes: longer than any recovery of a database after a crash that we have seen.
const retries = { retries: 3_000, factor: 1, minTimeout: 100, maxTimeout: 100 };

export const lockFolder = (home: string): string => join(home, 'locks');

/** What two processes of one home must not do at once. The locks are not re-entrant. */
export type LockName = 'settings' | 'database' | 'keys';

export const withLock = async <Result>(home: string, name: LockName, work: () => Promise<Result>): Promise<Result> => {
  // The library knows its locks by this path, which must therefore differ from lock to lock.
  const path = join(lockFolder(home), name);
  // A process that was suspended past `staleMs` may find its lock taken. Throwing from a timer would end the process;
  // what the locks protect stays whole without them (atomic renames, PostgreSQL's own lock file) and is tried again.
  const onCompromised = (): void => undefined;
  const release = await lock(path, { realpath: false, stale: staleMs, retries, onCompromised }).catch(
    (error: unknown) => {
      if (errorCode(error) !== 'ELOCKED') throw error;
      throw new OperatorError(
        `Another process has held ${path}.lock for minutes. If none is starting or stopping, remove it.`,
      );
    },
  );
  try {
    return await work();
  } finally {
    await release().catch((error: unknown) => {
      // Taken from us while we were suspended.
      if (errorCode(error) !== 'ERELEASED') throw error;
    });
  }
};
