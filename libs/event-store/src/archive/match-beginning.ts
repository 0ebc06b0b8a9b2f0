import type { EventEnvelope, RecordedEvent } from '../envelope';
import type { EventStore } from '../event-store';

export type Matched =
  /** What the log does not hold yet. */
  | { readonly outcome: 'matches'; readonly missing: readonly EventEnvelope[] }
  /** The log holds another event where this one should stand. */
  | { readonly outcome: 'differs'; readonly at: EventEnvelope };

export type BeginningMatcher = {
  /** To be called with all events in log order, page after page. */
  match(events: readonly EventEnvelope[]): Promise<Matched>;
  /** Whether the log, as it was found at first, holds more than was matched. */
  holdsMore(): Promise<boolean>;
};

/** Tells how far a log is a beginning of another one, so that a copy which was interrupted goes on where it stopped. */
export const matchBeginning = (store: EventStore): BeginningMatcher => {
  const held = eventsOf(store);
  const nextHeld = async (): Promise<RecordedEvent | null> => {
    const { value, done } = await held.next();
    return done === true ? null : value;
  };
  let ahead: RecordedEvent | null | undefined;
  return {
    match: async (events) => {
      for (const [index, event] of events.entries()) {
        ahead = await nextHeld();
        if (ahead === null) return { outcome: 'matches', missing: events.slice(index) };
        if (ahead.metadata.hash !== event.metadata.hash) return { outcome: 'differs', at: event };
      }
      return { outcome: 'matches', missing: [] };
    },
    holdsMore: async () => ahead !== null && (await nextHeld()) !== null,
  };
};

async function* eventsOf(store: EventStore): AsyncGenerator<RecordedEvent, void, void> {
  for await (const page of store.readAll(null)) yield* page;
}
