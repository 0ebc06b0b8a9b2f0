import { type Database, readSql } from '@understory/platform';
import type { JobKind } from '../job-kind';
import type { JobQueue, Wake } from '../job-queue';
import type { QueueSettings } from '../queue-settings';
import { priorityOf } from './relay';

const countEnqueued = readSql(__dirname, 'count-enqueued.sql');
const strandedRequests = readSql(__dirname, 'stranded-requests.sql');
const enqueueAgain = readSql(__dirname, 'enqueue-again.sql');

/**
 * Finds requests that the queue has lost (a flushed Redis, a stray deduplication key, a dead worker) and lets the relay
 * hand them over again. A queue that is only busy holds as many jobs as requests are out; then just a few of the
 * longest waiting go again, so that a loss which the numbers hide is found as well.
 */
export const reconcile = async (
  database: Database,
  queue: JobQueue,
  kinds: ReadonlyMap<string, JobKind>,
  settings: QueueSettings,
): Promise<'nothing-overdue' | 'busy' | 'lost'> => {
  const lostAfterSeconds = settings.lostAfterMs / 1_000;
  // Before the requests are counted: a job that ends in between must not look like a lost one.
  const inQueue = await queue.size();
  const [row] = await database.query<{ enqueued: number; overdue: number }>(countEnqueued, [lostAfterSeconds]);
  if (row === undefined || row.overdue === 0) return 'nothing-overdue';
  const lost = inQueue < row.enqueued;
  await freeStranded(database, queue, kinds, settings);
  await database.query(enqueueAgain, [lostAfterSeconds, lost ? row.overdue : settings.reconcilePage]);
  return lost ? 'lost' : 'busy';
};

type StrandedRow = Wake & { readonly urgency: number };

/**
 * A job that waits for its next attempt was given its moment by the clock of a process, and so was the lock of one that is
 * worked on. If that clock was ahead, the job may wait for weeks, or stay with a dead worker for as long, and keep its twins
 * out; the queue then holds fewer jobs that could be taken than requests that should have been. Whoever is worked on after
 * all has a twin then, which finds nothing to do.
 */
const freeStranded = async (
  database: Database,
  queue: JobQueue,
  kinds: ReadonlyMap<string, JobKind>,
  { strandedAfterMs, reconcilePage }: QueueSettings,
): Promise<void> => {
  const rows = await database.query<StrandedRow>(strandedRequests, [strandedAfterMs / 1_000, reconcilePage]);
  if (rows.length === 0 || (await queue.waiting()) >= rows.length) return;
  await queue.forget(
    rows.map(({ kind, recordId, urgency }) => ({ kind, recordId, priority: priorityOf(kinds, kind, urgency) })),
  );
};
