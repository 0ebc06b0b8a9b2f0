/** Queue names, retries and time limits: all of them, here. */
export const queueSettings = {
  queueName: 'regeneration',
  /** PostgreSQL schema of BullMQ's own tables. */
  postgresSchema: 'bullmq',
  postgresConnections: 4,
  redisPrefix: 'understory',

  /** Jobs at once in one process. */
  concurrency: 8,
  /** A job is tried for about a minute: 0.5 s, 1 s, 2 s … 32 s between the attempts, each up to a half shorter. */
  attempts: 8,
  retryAfterMs: 500,
  retryJitter: 0.5,
  /** One attempt may take this long; then its signal is aborted and it counts as failed. */
  attemptWithinMs: 60_000,
  /** How long a job stays with a process that has died: lock plus two rounds of looking for stalled jobs at most. */
  lockMs: 10_000,
  lookForStalledEveryMs: 5_000,
  /** A job that takes its process down with it is given up after this many times. */
  maxStalledCount: 3,
  /** After an error of the queue's server. */
  reconnectAfterMs: 1_000,
  keepFailedJobs: { age: 14 * 24 * 3_600, count: 1_000 },

  /** Requests handed to the queue in one call. */
  relayPage: 500,
  /** Records that a request of all of them is written down for in one transaction. */
  spreadPage: 1_000,
  /** A missed wake-up costs at most this; so does the death of the elected process. */
  pollMs: 1_000,
  reconcileEveryMs: 5_000,
  /** An enqueued request that is unfinished after this long is looked for in the queue. */
  lostAfterMs: 15_000,
  /** Longer than any pause between attempts: what is unfinished for so long while the queue idles waits for a wrong moment. */
  strandedAfterMs: 120_000,
  /** Even while nothing seems lost, this many of the longest waiting requests are handed over again each time. */
  reconcilePage: 200,

  /** Not in the first minute, which belongs to those who wait for the product, and to processes that run no longer. */
  periodicAfterMs: 60_000,
  periodicLookMs: 10_000,
  /** After its first failure a periodic task is tried again so much later, then twice as long, up to its usual pause. */
  periodicRetryAfterMs: 10_000,

  /** Running jobs get this long to end when the process stops; then they are aborted, and run again elsewhere. */
  stopWithinMs: 20_000,
  /** And so long closing may take when the queue's server is away. */
  closeWithinMs: 5_000,
} as const;

type Widened<Value> = Value extends number
  ? number
  : Value extends string
    ? string
    : { readonly [Key in keyof Value]: Widened<Value[Key]> };

export type QueueSettings = Widened<typeof queueSettings>;
