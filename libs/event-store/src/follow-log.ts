import { backOffMs, createBell, pause } from '@understory/platform';
import type { EventId, Position, RecordedEvent } from './envelope';
import type { Checkpoint, EventStore, ReadAllFilter, SubscribeOptions, SubscriptionItem } from './event-store';
import { mismatchOf, mismatchWith, proofOf } from './mismatch';

export type Followed = Pick<EventStore, 'readAll' | 'head' | 'eventAt' | 'onAppended'> & {
  /** In one go what is otherwise asked one after the other; for a reader at the end of the log. */
  readonly lookAfter?: (after: Checkpoint | null, filter: ReadAllFilter, atMost: number) => Promise<Look>;
};

export type Look = {
  readonly head: Position | null;
  /** What stands where the checkpoint's event stood. */
  readonly stood: { readonly id: EventId; readonly hash: string } | null;
  readonly events: readonly RecordedEvent[];
};

/** A missed wake-up costs at most this. */
const pollMs = 1_000;

/**
 * A subscription for stores that are read page by page: the log itself is the buffer, so a slow reader holds one page
 * and nothing is lost while it thinks. `isPassing` tells the failures that waiting may heal; all others are thrown.
 */
export async function* followLog(
  store: Followed,
  { after, filter = {}, pageSize = 1_000, signal }: SubscribeOptions,
  isPassing: (error: unknown) => boolean = () => false,
): AsyncGenerator<SubscriptionItem, void, void> {
  const appended = createBell();
  let stopListening: (() => Promise<void>) | null = null;
  let reached = after;
  let isChecked = false;
  let isCaughtUp = false;
  let failures = 0;
  try {
    while (!signal.aborted) {
      try {
        stopListening ??= await store.onAppended(() => appended.ring());
        if (isCaughtUp && store.lookAfter !== undefined) {
          const { head, stood, events } = await store.lookAfter(reached, filter, pageSize);
          const problem = mismatchWith(reached, head, stood);
          if (problem !== null) return yield { kind: 'mismatch', problem };
          if (signal.aborted) return;
          if (events.length > 0) {
            reached = checkpointAt(events) ?? reached;
            isCaughtUp = false;
            yield { kind: 'events', events };
          }
          if (!isBehind(reached, head)) {
            if (!isCaughtUp) yield { kind: 'caught-up', position: reached?.position ?? null };
            isCaughtUp = true;
            failures = 0;
            await appended.wait(pollMs, signal);
            continue;
          }
        }
        const head = await store.head();
        // Whenever the log moved, and after each failure: a log may be restored under a running reader, and a pool mends
        // its connections without telling.
        const problem =
          isChecked && head === (reached?.position ?? null) ? null : await mismatchOf(store, reached, head);
        if (problem !== null) return yield { kind: 'mismatch', problem };
        isChecked = true;
        if (isBehind(reached, head)) {
          for await (const events of store.readAll(reached?.position ?? null, filter, pageSize)) {
            if (signal.aborted) return;
            reached = checkpointAt(events) ?? reached;
            isCaughtUp = false;
            yield { kind: 'events', events };
          }
          if (signal.aborted) return;
          // The pages reach at least as far as the head that was read before them.
          if (isBehind(reached, head)) {
            // A skipped event proves as much as one that was given.
            reached = (await checkpointOn(store, head)) ?? { position: head, proof: reached?.proof ?? null };
            isCaughtUp = false;
            yield { kind: 'checkpoint', position: head };
          }
        }
        if (!isCaughtUp) {
          isCaughtUp = true;
          yield { kind: 'caught-up', position: reached?.position ?? null };
        }
        failures = 0;
        await appended.wait(pollMs, signal);
      } catch (error) {
        if (!isPassing(error)) throw error;
        isChecked = false;
        failures += 1;
        await pause(backOffMs(failures), signal);
      }
    }
  } finally {
    await stopListening?.();
  }
}

const isBehind = (reached: Checkpoint | null, head: Position | null): head is Position =>
  head !== null && (reached === null || reached.position < head);

const checkpointAt = (events: readonly RecordedEvent[]): Checkpoint | null => {
  const last = events.at(-1);
  return last === undefined ? null : { position: last.position, proof: proofOf(last) };
};

const checkpointOn = async (store: Followed, position: Position): Promise<Checkpoint | null> => {
  const event = await store.eventAt(position);
  return event === null ? null : { position, proof: proofOf(event) };
};
