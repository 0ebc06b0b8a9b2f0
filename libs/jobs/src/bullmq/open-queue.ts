import {
  type BackendClasses,
  type BulkJobOptions,
  createPostgresBackend,
  createRedisBackend,
  type IQueueBackend,
  withBackend,
  type WorkerOptions,
} from 'bullmq';
import type { Wake } from '../job-queue';
import type { QueueSettings } from '../queue-settings';

export type QueueServer =
  | { readonly server: 'postgres'; readonly connectionString: string }
  | { readonly server: 'redis'; readonly url: string };

type JobInHand = { readonly data: Wake; readonly attemptsMade: number };
type Processor = (job: JobInHand, token?: string, lockLost?: AbortSignal) => Promise<void>;

/** What is used of BullMQ, the same over either server. */
export type OpenedQueue = {
  /** For BullMQ's own board alone. */
  readonly itself: unknown;
  onError(listener: (error: Error) => void): void;
  ready(): Promise<void>;
  add(jobs: readonly { readonly name: string; readonly data: Wake; readonly opts: BulkJobOptions }[]): Promise<void>;
  size(): Promise<number>;
  /** Without those that wait for a moment, and those that somebody works on or died with. */
  waiting(): Promise<number>;
  forget(deduplicationIds: readonly string[]): Promise<void>;
  close(): Promise<void>;
  openWorker(processor: Processor, options: Omit<WorkerOptions, 'connection' | 'prefix'>): OpenedWorker;
};

export type OpenedWorker = {
  onError(listener: (error: Error) => void): void;
  onFailed(listener: (job: JobInHand | undefined, error: Error) => void): void;
  close(): Promise<void>;
};

export const openQueue = (where: QueueServer, settings: QueueSettings): OpenedQueue => {
  if (where.server === 'redis') {
    const { url } = where;
    return over(withBackend(createRedisBackend), settings, {
      // While Redis is away, adding fails at once and the relay tries again: nothing piles up in memory.
      ofQueue: { url, enableOfflineQueue: false, maxRetriesPerRequest: 1 },
      ofWorker: { url, maxRetriesPerRequest: null },
    });
  }
  const connection = {
    connectionString: where.connectionString,
    schema: settings.postgresSchema,
    max: settings.postgresConnections,
    application_name: 'understory jobs',
    keepAlive: true,
    // The queue only wakes: what a crash of the server takes from it is handed over again from the requests.
    options: '-c synchronous_commit=off',
    migrate: true,
  };
  return over(withBackend(createPostgresBackend), settings, { ofQueue: connection, ofWorker: connection });
};

const over = <B extends IQueueBackend, C>(
  { Queue, Worker }: BackendClasses<B, C>,
  { queueName, redisPrefix: prefix }: QueueSettings,
  connection: { readonly ofQueue: C; readonly ofWorker: C },
): OpenedQueue => {
  const queue = new Queue<Wake>(queueName, { prefix, connection: connection.ofQueue });
  return {
    itself: queue,
    onError: (listener) => void queue.on('error', listener),
    ready: async () => void (await queue.waitUntilReady()),
    add: async (jobs) => void (await queue.addBulk([...jobs])),
    size: async () => sumOf(await queue.getJobCounts('waiting', 'prioritized', 'delayed', 'active')),
    waiting: async () => sumOf(await queue.getJobCounts('waiting', 'prioritized')),
    forget: async (ids) => void (await Promise.all(ids.map((id) => queue.removeDeduplicationKey(id)))),
    close: () => queue.close(),
    openWorker: (processor, options) => {
      const worker = new Worker<Wake, void>(
        queueName,
        // Three parameters, or BullMQ passes no signal.
        (job, token, lockLost) => processor(job, token, lockLost),
        { ...options, prefix, connection: connection.ofWorker },
      );
      return {
        onError: (listener) => void worker.on('error', listener),
        onFailed: (listener) => void worker.on('failed', listener),
        close: () => worker.close(),
      };
    },
  };
};

const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
