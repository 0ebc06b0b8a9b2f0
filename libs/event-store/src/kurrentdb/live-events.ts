import { END, START, type KurrentDBClient } from '@kurrent/kurrentdb-client';
import { createBell } from '@understory/platform';
import type { Position, RecordedEvent } from '../envelope';
import { logPositionOf } from './log-position';
import { ownStreams } from './own-streams';
import { recorded, storedEventOf, type Resolved } from './recorded-event';

export type LiveEvents = {
  /** Whether the server took the subscription on. What is found in the log after that is the log that the events are of. */
  isTakenOn(waitMs: number, signal: AbortSignal): Promise<boolean>;
  /** Events in the order of the log, as soon as there are any; `'dropped'` after the last one that came. */
  next(atMost: number, idleMs: number, signal: AbortSignal): Promise<readonly RecordedEvent[] | 'idle' | 'dropped'>;
  isEmpty(): boolean;
  close(): void;
};

/**
 * Every own event after a position, pushed by the server into a queue of its own, of at most `most`. Positions that the
 * client hands to callbacks (checkpoints, caught up) are not used: they run ahead of the events it still holds back.
 */
export const liveEvents = (client: KurrentDBClient, after: Position | 'start' | 'end', most: number): LiveEvents => {
  const queue: RecordedEvent[] = [];
  const [bell, taken] = [createBell(), createBell()];
  let last = typeof after === 'bigint' ? after : -1n;
  let isConfirmed = false;
  let isDropped = false;
  const drop = (): void => {
    isDropped = true;
    bell.ring();
    taken.ring();
  };
  const fromPosition = after === 'start' ? START : after === 'end' ? END : logPositionOf(after);
  const subscription = client.subscribeToAll({ fromPosition, filter: ownStreams() });
  subscription.on('data', (resolved: Resolved) => {
    try {
      const event = isDropped ? null : storedEventOf(resolved);
      // A server may send again what it has sent.
      if (event === null || event.position <= last) return;
      last = event.position;
      queue.push(recorded(event));
      if (queue.length >= most) subscription.pause();
      bell.ring();
    } catch {
      // What cannot be read here is read again, and its reason told, when the log is read from where it stopped.
      drop();
    }
  });
  // The server ends a subscription without an error too, as when it is shut down in order.
  for (const end of ['end', 'close', 'error'] as const) subscription.on(end, drop);

  subscription.on('confirmation', () => {
    isConfirmed = true;
    taken.ring();
  });

  return {
    isTakenOn: async (waitMs, signal) => {
      if (!isConfirmed && !isDropped) await taken.wait(waitMs, signal);
      return isConfirmed && !isDropped;
    },
    isEmpty: () => queue.length === 0,
    next: async (atMost, idleMs, signal) => {
      if (queue.length === 0 && !isDropped) await bell.wait(idleMs, signal);
      const events = queue.splice(0, atMost);
      if (queue.length < most / 2 && subscription.isPaused() && !isDropped) subscription.resume();
      if (events.length > 0) return events;
      return isDropped ? 'dropped' : 'idle';
    },
    close: () => {
      drop();
      // Cancelling fails when it never began.
      subscription.unsubscribe().catch(() => undefined);
      subscription.destroy();
    },
  };
};
