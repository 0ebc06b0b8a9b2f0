import { failureFacts, type Log } from '@understory/platform';
import type { Work, Worker } from '../job-queue';
import type { QueueSettings } from '../queue-settings';
import { closeWithin } from './close-within';
import type { OpenedQueue } from './open-queue';

export const startWorker = (queue: OpenedQueue, work: Work, settings: QueueSettings, log: Log): Worker => {
  const running = new Set<AbortController>();

  const worker = queue.openWorker(
    async (job, _token, lockLost) => {
      const attempt = new AbortController();
      lockLost?.addEventListener('abort', () => attempt.abort(), { once: true });
      running.add(attempt);
      try {
        await work.perform(job.data, { isLast: job.attemptsMade + 1 >= settings.attempts }, attempt.signal);
      } finally {
        running.delete(attempt);
      }
    },
    {
      concurrency: settings.concurrency,
      lockDuration: settings.lockMs,
      stalledInterval: settings.lookForStalledEveryMs,
      maxStalledCount: settings.maxStalledCount,
      runRetryDelay: settings.reconnectAfterMs,
    },
  );
  worker.onError((error) => log.warn('A job worker met an error.', failureFacts(error)));
  worker.onFailed((job, error) => {
    // Stalled too often: the queue gives such a job up without asking the processor.
    if (job === undefined || error.name !== 'UnrecoverableError') return;
    const unnoted = (cause: unknown): void => log.error('A job given up was not noted.', failureFacts(cause));
    work.givenUp(job.data).catch(unnoted);
  });

  return {
    stop: async () => {
      const abortAll = setTimeout(() => running.forEach((attempt) => attempt.abort()), settings.stopWithinMs);
      await closeWithin(settings.stopWithinMs + settings.closeWithinMs, worker.close());
      clearTimeout(abortAll);
    },
  };
};
