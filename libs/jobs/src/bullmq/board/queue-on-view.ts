import { failureFacts, type Log } from '@understory/platform';
import type { QueuePlace } from '../../queue-place';
import type { QueueSettings } from '../../queue-settings';
import { closeWithin } from '../close-within';
import { openQueue, type OpenedQueue } from '../open-queue';
import { serverOf } from '../server-of';

export type QueueOnView = {
  /** Opens the queue at the first call, and again after that failed. */
  reach(): Promise<void>;
  close(): Promise<void>;
};

// One listens, one reads.
const postgresConnections = 2;

export const queueOnView = (
  place: QueuePlace,
  settings: QueueSettings,
  log: Log,
  onOpened: (queue: OpenedQueue['itself']) => void,
): QueueOnView => {
  let opened: { readonly queue: OpenedQueue; readonly ready: Promise<void> } | undefined;

  const open = (): Promise<void> => {
    const queue = openQueue(serverOf(place), { ...settings, postgresConnections });
    queue.onError((error) => log.warn('The board of the job queue met an error.', failureFacts(error)));
    const ready = queue.ready().then(
      () => onOpened(queue.itself),
      async (error: unknown) => {
        opened = undefined;
        await closed(queue);
        throw error;
      },
    );
    opened = { queue, ready };
    return ready;
  };
  const closed = (queue: OpenedQueue): Promise<void> =>
    closeWithin(
      settings.closeWithinMs,
      queue.close().catch(() => undefined),
    );

  return {
    reach: () => opened?.ready ?? open(),
    close: async () => {
      if (opened !== undefined) await closed(opened.queue);
    },
  };
};
