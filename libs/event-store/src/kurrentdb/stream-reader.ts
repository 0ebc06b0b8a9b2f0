import { BACKWARDS, END, FORWARDS, START, type KurrentDBClient } from '@kurrent/kurrentdb-client';
import type { StreamName } from '../envelope';
import type { ReadStreamOptions } from '../event-store';
import type { Ask } from './asking';
import { isMissing } from './failures';
import { storedEventOf, type Resolved, type StoredEvent } from './recorded-event';
import { takeUntil } from './take-until';

export type StreamReader = {
  read(stream: StreamName, options?: ReadStreamOptions): Promise<readonly StoredEvent[]>;
  last(stream: StreamName): Promise<StoredEvent | null>;
};

const pageSize = 500;

/** `requiresLeader` for readers that decide on what they see: a follower may be behind. */
export const streamReader = (client: () => KurrentDBClient, ask: Ask, requiresLeader = false): StreamReader => {
  const page = async (
    stream: StreamName,
    direction: typeof FORWARDS | typeof BACKWARDS,
    fromRevision: bigint | typeof START | typeof END,
    maxCount: number,
  ): Promise<readonly StoredEvent[]> => {
    const read = (): Promise<readonly Resolved[]> =>
      takeUntil(
        client().readStream(stream, { direction, fromRevision, maxCount, requiresLeader }),
        (_, count) => count === maxCount,
      );
    try {
      return (await ask(read)).map(ofOurs);
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  };
  const last = async (stream: StreamName): Promise<StoredEvent | null> =>
    (await page(stream, BACKWARDS, END, 1))[0] ?? null;

  /** The revisions from `first` to `end`, both included, that the stream is known to have. */
  const forward = async (stream: StreamName, first: number, end: number): Promise<readonly StoredEvent[]> => {
    const events: StoredEvent[] = [];
    while (first + events.length <= end) {
      const from = first + events.length;
      const next = await page(stream, FORWARDS, BigInt(from), Math.min(pageSize, end - from + 1));
      if (next.length === 0) throw incomplete(stream);
      events.push(...next);
    }
    if (events.some(({ revision }, index) => revision !== first + index)) throw incomplete(stream);
    return events;
  };

  return {
    last,
    read: async (stream, { from, direction = 'forward', atMost = Number.POSITIVE_INFINITY } = {}) => {
      // With the exact number of events asked for, nobody waits for the server to say that there are no more.
      const head = await last(stream);
      if (head === null || atMost <= 0) return [];
      if (direction === 'forward') {
        const first = from ?? 0;
        if (first === head.revision) return [head];
        return forward(stream, first, Math.min(head.revision, first + atMost - 1));
      }
      const newest = Math.min(from ?? head.revision, head.revision);
      return [...(await forward(stream, Math.max(0, newest - atMost + 1), newest))].reverse();
    },
  };
};

const ofOurs = (resolved: Resolved): StoredEvent => {
  const event = storedEventOf(resolved);
  if (event === null)
    throw new Error(`The stream ${resolved.event?.streamId ?? ''} holds an event that another program wrote.`);
  return event;
};

const incomplete = (stream: StreamName): Error =>
  new Error(`${stream} has lost events: it was deleted, cut or scavenged on the server.`);
