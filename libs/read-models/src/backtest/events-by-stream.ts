import type { BareEvent, EventStore, Position, StreamName } from '@understory/event-store';
import { childStreams } from '../child-event-of';

const eventsInPage = 1_000;
const streamsAtOnce = 100;

/** Of the streams by name: `from` inclusive, `before` exclusive. */
export type Stretch = { readonly from: string; readonly before: string };

type Reading = { readonly upTo: Position; readonly types: readonly string[] } & Partial<Stretch>;

/** Every child's events of some types, child after child. */
export const eventsByStream = (store: EventStore, reading: Reading): AsyncIterable<readonly BareEvent[]> => {
  const range = { from: childStreams, before: `${childStreams}~`, pageSize: eventsInPage };
  return store.readByStream?.({ ...range, ...reading }) ?? streamAfterStream(store, reading);
};

/** In a store that is read in log order only: first which streams there are, then each of them. */
async function* streamAfterStream(
  store: EventStore,
  { upTo, types }: Reading,
): AsyncGenerator<readonly BareEvent[], void, void> {
  const names: StreamName[] = [];
  const filter = { streamPrefix: childStreams, types: ['ChildEnrolled'] };
  for await (const page of store.readAll(null, filter)) for (const { stream } of page) names.push(stream);
  for (let start = 0; start < names.length; start += streamsAtOnce) {
    const streams = await store.readStreams(names.slice(start, start + streamsAtOnce));
    yield [...streams.values()].flatMap((events) =>
      events
        .filter(({ position, type }) => position <= upTo && types.includes(type))
        .map((event) => ({ ...event, recordedAt: event.metadata.recordedAt })),
    );
  }
}
