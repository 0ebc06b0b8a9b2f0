import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { EventStore } from '@understory/event-store';
import type { Database } from '@understory/platform';
import { openBullmqJobQueue } from '../bullmq/bullmq-job-queue';
import type { QueueServer } from '../bullmq/open-queue';
import type { JobKind } from '../job-kind';
import type { QueuedWake } from '../job-queue';
import { always, change, silent, until } from '../made-up-records.fixture';
import { queueSettings, type QueueSettings } from '../queue-settings';
import { quiesce, type QuiesceProgress } from '../quiesce/quiesce';
import { queuePriority } from '../requests/urgency';
import { type Jobs, type JobsOptions, startJobs } from '../start-jobs';

export type OpenedQueueServer = {
  readonly database: Database;
  readonly connectionString: string;
  readonly store: EventStore;
  readonly where: QueueServer;
  readonly settings: Partial<QueueSettings>;
  /** All that the queue remembers is gone. */
  loseEverything(): Promise<void>;
  /** Every connection to the queue's server is cut from the server's side. */
  cutConnections(): Promise<void>;
  /** Everything the queue keeps, as text. */
  contents(): Promise<string>;
};

const soon: Partial<QueueSettings> = { pollMs: 20, retryAfterMs: 5, reconnectAfterMs: 50 };

/** A queue on its server, and everything between an event and its effect. */
export type Given = OpenedQueueServer & {
  start(run: JobKind['run'], settings?: Partial<QueueSettings>, more?: Partial<JobsOptions>): Promise<Jobs>;
  /** Puts a job into the queue that nothing has asked for; answers with the settings of that queue. */
  put(recordId: string, settings: Partial<QueueSettings>, job?: Partial<QueuedWake>): Promise<QueueSettings>;
  /** A worker in a process of its own takes the waiting job and is killed while it runs. */
  dieAtWork(settings: QueueSettings): Promise<void>;
  /** From then on what happens is urgent, and its jobs are twins of what a test puts into the queue itself. */
  startedBefore(): Promise<void>;
  quiet(): Promise<QuiesceProgress>;
  /** What was asked for has been handed to the queue. */
  allEnqueued(): Promise<void>;
  stopAll(): Promise<void>;
};

export const workOver = (opened: OpenedQueueServer): Given => {
  const running: Jobs[] = [];
  const { database, connectionString, store, where } = opened;

  const start: Given['start'] = async (run, settings = {}, more = {}) => {
    const jobs = await startJobs({
      database,
      connectionString,
      redisUrl: where.server === 'redis' ? where.url : null,
      store,
      kinds: [{ name: 'report', priority: 10, run }],
      requestsFor: always('report'),
      log: silent,
      ...more,
      settings: { ...soon, ...opened.settings, ...settings },
    });
    running.push(jobs);
    return jobs;
  };
  const quiet = (): Promise<QuiesceProgress> => quiesce({ database, store, since: null });

  return {
    ...opened,
    start,
    quiet,
    put: async (recordId, more, job = {}) => {
      const settings = { ...queueSettings, ...soon, ...opened.settings, ...more };
      const queue = await openBullmqJobQueue(where, settings, silent);
      await queue.add([{ kind: 'report', recordId, priority: queuePriority(1, 10), delayMs: 0, ...job }]);
      await queue.close();
      return settings;
    },
    dieAtWork: async (settings) => {
      const child = fork(join(__dirname, '../bullmq/dies-at-work.fixture.cjs'), [JSON.stringify({ where, settings })], {
        silent: true,
      });
      if (child.stdout !== null) await once(child.stdout, 'data');
      child.kill('SIGKILL');
    },
    startedBefore: async () => {
      const jobs = await start(async () => undefined);
      await change(store, 'before');
      await quiet();
      await jobs.stop();
    },
    allEnqueued: () =>
      until(async () => {
        const [row] = await database.query<{ ready: boolean }>(
          `select (select position from jobs.dispatcher_checkpoint) = (select position from event_store.log_head)
              and not exists (select from jobs.request_of_all)
              and not exists (select from jobs.regeneration_request where unfinished and enqueued_at is null) as ready`,
        );
        return row?.ready === true;
      }),
    stopAll: async () => {
      await Promise.all(running.splice(0).map((jobs) => jobs.stop()));
    },
  };
};
