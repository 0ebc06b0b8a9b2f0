import { reaches, type Reach } from '@understory/access';
import type { Position } from '@understory/event-store';
import type { FastifyReply } from 'fastify';
import type { RecentChanges } from './recent-changes';

export type LiveStreamOptions = {
  readonly changes: RecentChanges;
  /** Asked again and again: null once the session has ended, or may listen no more. */
  readonly reachNow: () => Promise<Reach | null>;
  /** Null: from now on; unknown: from now on, and what was read before is no more to be relied on. */
  readonly from: Position | null | 'unknown';
  readonly closing: AbortSignal;
  readonly log: (error: unknown) => void;
};

/** The longest time that a signed-out page goes on listening; also shows proxies and browsers that the line is open. */
const heartbeatMs = 5_000;
/** Many changes, one look; a person sees no difference. */
const gatherMs = 100;
/** A client that does not read: it comes back and resumes. */
const unreadBytes = 64 * 1024;

/** Tells one page of changes within its person's reach until the session, the connection or the server ends. */
export const streamChanges = async (reply: FastifyReply, options: LiveStreamOptions): Promise<void> => {
  const { changes, reachNow, from, closing, log } = options;
  let position = from === null || from === 'unknown' ? await changes.open() : from;
  reply.hijack();
  const { raw } = reply;
  // Taken over from the framework with everything that was set so far.
  for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) raw.setHeader(name, value);
  raw.setHeader('x-accel-buffering', 'no');
  raw.setHeader('content-type', 'text/event-stream; charset=utf-8');
  const line = lineOf(raw);
  const stopWaking = changes.onChange(line.wake);
  closing.addEventListener('abort', line.wake);
  line.write(`retry: 2000\n${idOf(position)}\n`);
  if (from === 'unknown') line.write(message(position, null));
  try {
    while (!line.isClosed() && !closing.aborted) {
      const reach = await reachNow();
      if (reach === null) break;
      const found = await changes.after(position);
      if (found === 'too-much') {
        position = await changes.open();
        line.write(message(position, null));
      } else {
        position = found.upTo;
        const own = found.changes.filter(({ scope }) => reaches(reach, scope));
        own.forEach((change) => line.write(message(change.position, change.childId)));
        // An id alone is no message: it moves the place to resume at past changes of other people's children.
        line.write(`${idOf(position)}\n`);
      }
      if (raw.writableLength > unreadBytes) return void raw.destroy();
      if (await line.sleep(heartbeatMs)) await pause(gatherMs);
    }
  } catch (error) {
    log(error);
  } finally {
    stopWaking();
    closing.removeEventListener('abort', line.wake);
    raw.end();
  }
};

const idOf = (position: Position | null): string => (position === null ? '' : `id: ${position}\n`);

/** A null child: more changed than can be told, read everything again. */
const message = (position: Position | null, childId: string | null): string =>
  `${idOf(position)}data: ${JSON.stringify({ childId, position: position?.toString() ?? null })}\n\n`;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The open connection, and a sleep that ends when there is something to tell. */
const lineOf = (raw: FastifyReply['raw']) => {
  let isClosed = raw.destroyed;
  let isAwake = false;
  let wakeSleeper: (() => void) | undefined;
  const wake = (): void => {
    isAwake = true;
    wakeSleeper?.();
  };
  raw.on('close', () => {
    isClosed = true;
    wake();
  });
  raw.on('error', wake);
  return {
    wake,
    isClosed: () => isClosed,
    write: (text: string): void => {
      if (!isClosed) raw.write(text);
    },
    /** Whether it was woken, rather than having slept to the end. */
    sleep: async (ms: number): Promise<boolean> => {
      if (!isAwake) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          wakeSleeper = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      const wasWoken = isAwake;
      isAwake = false;
      wakeSleeper = undefined;
      return wasWoken;
    },
  };
};
