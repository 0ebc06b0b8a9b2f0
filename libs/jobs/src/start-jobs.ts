import type { EventStore } from '@understory/event-store';
import { type Database, type Log, createBell } from '@understory/platform';
import { keepDispatching } from './dispatcher/keep-dispatching';
import { whileElected } from './dispatcher/while-elected';
import type { JobKind } from './job-kind';
import { loadJobQueue } from './load-job-queue';
import { keepTrying } from './pace/keep-trying';
import { keepPeriodic } from './periodic/keep-periodic';
import type { PeriodicTask } from './periodic/periodic-task';
import { announceWorker } from './presence/announce-worker';
import { queueSettings, type QueueSettings } from './queue-settings';
import { keepRelaying } from './relay/keep-relaying';
import { recordFailure } from './requests/failed-requests';
import type { RequestsFor } from './requests/request-records';
import { performer } from './work/perform';
import { requestLedger } from './work/request-ledger';

export type JobsOptions = {
  readonly database: Database;
  /** Of the same database, for BullMQ's own connections. */
  readonly connectionString: string;
  /** Null: the queue lives in PostgreSQL. */
  readonly redisUrl: string | null;
  readonly store: EventStore;
  readonly kinds: readonly JobKind[];
  /** The one table from events to kinds of job. Pure; an event may never ask for a kind that appends that very event. */
  readonly requestsFor: RequestsFor;
  /** Done by the elected process whether or not anything happens. */
  readonly periodic?: readonly PeriodicTask[];
  readonly log: Log;
  readonly settings?: Partial<QueueSettings>;
};

export type Jobs = {
  /** Subscriptions first, then workers, queue and connections, so that no job ends on a closed queue. */
  stop(): Promise<void>;
};

/** Follows the log, keeps the queue filled and works on it. Any number of processes may run it. */
export const startJobs = async (options: JobsOptions): Promise<Jobs> => {
  const { database, connectionString, redisUrl, store, requestsFor, periodic = [], log } = options;
  const settings: QueueSettings = { ...queueSettings, ...options.settings };
  const kinds = new Map(options.kinds.map((kind) => [kind.name, kind]));
  const queue = await loadJobQueue({ connectionString, redisUrl }, settings, log);

  const presence = await announceWorker(database);
  const ledger = requestLedger(database, store, presence);
  const worker = queue.work({
    perform: performer({ database, ledger, kinds, attemptWithinMs: settings.attemptWithinMs, log }),
    givenUp: (wake) => recordFailure(database, wake, { code: 'JOB.STALLED', isLast: true, requestedPosition: null }),
  });

  const stopping = new AbortController();
  const requested = createBell();
  const { pollMs } = settings;
  const elected = whileElected({ database, pollMs, log, signal: stopping.signal }, async (term) => {
    const mayGoOn = (): boolean => !term.aborted;
    const onRequests = (): void => requested.ring();
    // Apart, so that requests are written down while the queue is out of reach.
    await Promise.all([
      keepTrying({ what: 'The dispatcher', mayGoOn, signal: term, log }, (onProgress) =>
        keepDispatching({ database, store, requestsFor, onRequests, onProgress, log, signal: term }),
      ),
      keepTrying({ what: 'The relay to the job queue', mayGoOn, signal: term, log }, (onProgress) =>
        keepRelaying({ database, queue, kinds, settings, requested, onProgress, log, mayGoOn, signal: term }),
      ),
      // Side by side: one that takes long, or hangs, keeps none of the others back.
      ...periodic.map((task) =>
        keepTrying({ what: `The periodic task ${task.name}`, mayGoOn, signal: term, log }, (onProgress) =>
          keepPeriodic({ database, task, settings, onProgress, log, signal: term }),
        ),
      ),
    ]);
  });

  return {
    stop: async () => {
      stopping.abort();
      await elected;
      await worker.stop();
      await queue.close();
      await presence.withdraw();
    },
  };
};
