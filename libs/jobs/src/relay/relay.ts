import type { Position } from '@understory/event-store';
import { type Database, readSql } from '@understory/platform';
import type { JobKind } from '../job-kind';
import type { JobQueue, Wake } from '../job-queue';
import { queuePriority } from '../requests/urgency';

const toEnqueue = readSql(__dirname, 'requests-to-enqueue.sql');
const stampEnqueued = readSql(__dirname, 'stamp-enqueued.sql');

/** What a kind that this release does not know gets: its job then fails with a code instead of waiting for ever. */
const leastPriority = 100;

export const priorityOf = (kinds: ReadonlyMap<string, JobKind>, kind: string, urgency: number): number =>
  queuePriority(urgency, kinds.get(kind)?.priority ?? leastPriority);

type Row = Wake & {
  readonly requestedPosition: Position;
  readonly urgency: number;
  readonly settleMs: number;
};

/** Hands one page of requests to the queue. Stamped afterwards: if the process dies in between, they go twice. */
export const relayPage = async (
  database: Database,
  queue: JobQueue,
  kinds: ReadonlyMap<string, JobKind>,
  page: number,
): Promise<{ readonly handedOver: number }> => {
  const rows = await database.query<Row>(toEnqueue, [page]);
  if (rows.length === 0) return { handedOver: 0 };
  await queue.add(
    rows.map(({ kind, recordId, urgency, settleMs }) => ({
      kind,
      recordId,
      priority: priorityOf(kinds, kind, urgency),
      delayMs: settleMs,
    })),
  );
  await database.query(stampEnqueued, [
    rows.map(({ kind }) => kind),
    rows.map(({ recordId }) => recordId),
    rows.map(({ requestedPosition }) => requestedPosition),
  ]);
  return { handedOver: rows.length };
};
