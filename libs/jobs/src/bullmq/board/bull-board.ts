import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { failureFacts, type Log } from '@understory/platform';
import { Queue } from 'bullmq';
import type { BoardAnswer, BoardRead, QueueBoard } from '../../queue-board';
import type { QueuePlace } from '../../queue-place';
import type { QueueSettings } from '../../queue-settings';
import { within } from '../../work/within';
import { boardPage } from './board-page';
import { boardPartsOf } from './board-parts';
import { queueOnView } from './queue-on-view';

const answerWithinMs = 5_000;

const uiConfig = { boardTitle: 'Understory: the job queue', hideDocsLink: true, locale: { lng: 'en-US' } };

/** Bull Board over the queue, reduced to what only reads. */
export const bullBoard = (place: QueuePlace, settings: QueueSettings, log: Log): QueueBoard => {
  const parts = boardPartsOf((serverAdapter) => createBullBoard({ queues: [], serverAdapter, options: { uiConfig } }));
  const queue = queueOnView(place, settings, log, (opened) => {
    if (!isQueue(opened)) throw new Error('The board shows queues of BullMQ only.');
    parts.queues.set(opened.name, new BullMQAdapter(opened, { readOnlyMode: true }));
  });
  const closing = new AbortController();

  const read = async (answer: () => Promise<BoardAnswer>): Promise<BoardAnswer | null> => {
    try {
      return await within(answerWithinMs, closing.signal, async () => {
        await queue.reach();
        return answer();
      });
    } catch (error) {
      log.warn('The job queue could not be shown.', failureFacts(error));
      return null;
    }
  };

  return {
    pages: [parts.entry.route].flat(),
    reads: parts.routes
      .filter(({ method }) => [method].flat().every((each) => each === 'get'))
      .flatMap(({ route, handler }) =>
        [route].flat().map((path): BoardRead => ({
          path,
          answer: ({ params, query }) =>
            read(async () => {
              const { queues, config } = parts;
              const asked = {
                queues,
                uiConfig: config,
                params: { ...params },
                query: { ...query },
                body: {},
                headers: {},
              };
              const { status = 200, body } = await handler(asked);
              return { status, body };
            }),
        })),
      ),
    files: parts.files,
    page: (address) => boardPage(parts, address),
    close: async () => {
      closing.abort();
      await queue.close();
    },
  };
};

const isQueue = (queue: unknown): queue is Queue => queue instanceof Queue;
