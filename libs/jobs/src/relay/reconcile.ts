import { type Database, readSql } from '@understory/platform';
import type { JobQueue } from '../job-queue';
import type { QueueSettings } from '../queue-settings';

const countEnqueued = readSql(__dirname, 'count-enqueued.sql');
const enqueueAgain = readSql(__dirname, 'enqueue-again.sql');

/**
 * Finds requests that the queue has lost (a flushed Redis, a stray deduplication key, a dead worker) and lets the relay
 * hand them over again. A queue that is only busy holds as many jobs as requests are out; then just a few of the
 * longest waiting go again, so that a loss which the numbers hide is found as well.
 */
export const reconcile = async (
  database: Database,
  queue: JobQueue,
  settings: QueueSettings,
): Promise<'nothing-overdue' | 'busy' | 'lost'> => {
  const lostAfterSeconds = settings.lostAfterMs / 1_000;
  // Before the requests are counted: a job that ends in between must not look like a lost one.
  const inQueue = await queue.size();
  const [row] = await database.query<{ enqueued: number; overdue: number }>(countEnqueued, [lostAfterSeconds]);
  if (row === undefined || row.overdue === 0) return 'nothing-overdue';
  const lost = inQueue < row.enqueued;
  await database.query(enqueueAgain, [lostAfterSeconds, lost ? row.overdue : settings.reconcilePage]);
  return lost ? 'lost' : 'busy';
};
