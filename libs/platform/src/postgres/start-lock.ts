import type { Database } from '../sql';
import { readSql } from './read-sql';

const startLock = 7_206_002;
const tryStartLock = readSql(__dirname, 'try-start-lock.sql');

export type StartLock = {
  /** The connection broke and with it the lock: somebody else may start now. */
  readonly lost: Promise<void>;
  readonly release: () => Promise<void>;
};

/** Says that an `understory start` runs on this database; null when one does already. */
export const tryBecomeServer = async (database: Database): Promise<StartLock | null> => {
  const held = await database.hold('understory start');
  const [row] = await held.sql.query<{ acquired: boolean }>(tryStartLock, [startLock]);
  if (row?.acquired === true) return { lost: held.lost, release: held.release };
  await held.release();
  return null;
};
