import { failureFacts, type Log } from '@understory/platform';
import type { JobQueue, RankedWake } from '../job-queue';
import type { QueueSettings } from '../queue-settings';
import { closeWithin } from './close-within';
import { openQueue, type QueueServer } from './open-queue';
import { startWorker } from './start-worker';

/** The only door to BullMQ. Resolves when its server was reached and has what it needs. */
export const openBullmqJobQueue = async (where: QueueServer, settings: QueueSettings, log: Log): Promise<JobQueue> => {
  const queue = openQueue(where, settings);
  queue.onError((error) => log.warn('The job queue met an error.', failureFacts(error)));
  await queue.ready();

  return {
    add: (wakes) =>
      queue.add(
        wakes.map(({ kind, recordId, priority, delayMs }) => ({
          name: kind,
          data: { kind, recordId },
          opts: {
            // With the priority: a waiting twin of less of it would keep back what a person waits for. Whichever runs second
            // finds nothing to do.
            deduplication: { id: twinId({ kind, recordId, priority }), keepLastIfActive: true },
            priority,
            delay: delayMs,
            attempts: settings.attempts,
            backoff: { type: 'exponential', delay: settings.retryAfterMs, jitter: settings.retryJitter },
            removeOnComplete: true,
            removeOnFail: settings.keepFailedJobs,
            stackTraceLimit: 0,
          },
        })),
      ),
    size: () => queue.size(),
    waiting: () => queue.waiting(),
    forget: (wakes) => queue.forget(wakes.map(twinId)),
    work: (work) => startWorker(queue, work, settings, log),
    close: () => closeWithin(settings.closeWithinMs, queue.close()),
  };
};

const twinId = ({ kind, recordId, priority }: RankedWake): string => `${kind}-${recordId}-${priority}`;
