import type { Log } from '@understory/platform';
import { serverOf } from './bullmq/server-of';
import type { JobQueue } from './job-queue';
import type { QueuePlace } from './queue-place';
import type { QueueSettings } from './queue-settings';

/** Loads BullMQ only where jobs run: a read-out at the terminal would otherwise wait for it. */
export const loadJobQueue = async (place: QueuePlace, settings: QueueSettings, log: Log): Promise<JobQueue> => {
  const { openBullmqJobQueue } = await import('./bullmq/bullmq-job-queue.js');
  return openBullmqJobQueue(serverOf(place), settings, log);
};
