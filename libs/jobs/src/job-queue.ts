/** A wake-up in the queue: which kind of work, for which record. Never more than that. */
export type Wake = { readonly kind: string; readonly recordId: string };

export type RankedWake = Wake & { readonly priority: number };

export type QueuedWake = RankedWake & { readonly delayMs: number };

export type Attempt = { readonly isLast: boolean };

export type Worker = {
  /** Takes nothing more, lets running jobs end, aborts those that take too long. */
  stop(): Promise<void>;
};

export type Work = {
  perform(wake: Wake, attempt: Attempt, signal: AbortSignal): Promise<void>;
  /** The queue gave up without asking: the job took its process down too often. */
  givenUp(wake: Wake): Promise<void>;
};

/**
 * Wakes workers and may forget: whoever uses it remembers elsewhere what is unfinished.
 * Implementations must pass `jobQueueConformance`.
 */
export type JobQueue = {
  /** Waiting twins of one priority become one; a twin of a running one runs after it. */
  add(wakes: readonly QueuedWake[]): Promise<void>;
  /** Waiting, delayed and running ones. */
  size(): Promise<number>;
  /** Those that a worker could take now. */
  waiting(): Promise<number>;
  /** Lets the next twin of these in, whatever waits already. */
  forget(wakes: readonly RankedWake[]): Promise<void>;
  work(work: Work): Worker;
  close(): Promise<void>;
};
