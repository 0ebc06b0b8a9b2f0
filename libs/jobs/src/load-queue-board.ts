import type { Log } from '@understory/platform';
import type { QueueBoard } from './queue-board';
import type { QueuePlace } from './queue-place';
import { queueSettings, type QueueSettings } from './queue-settings';

export type QueueBoardOptions = QueuePlace & { readonly log: Log; readonly settings?: Partial<QueueSettings> };

/** Reaches for the queue when somebody looks for the first time, whether or not this process works on it. */
export const loadQueueBoard = async ({ log, settings, ...place }: QueueBoardOptions): Promise<QueueBoard> => {
  const { bullBoard } = await import('./bullmq/board/bull-board.js');
  return bullBoard(place, { ...queueSettings, ...settings }, log);
};
