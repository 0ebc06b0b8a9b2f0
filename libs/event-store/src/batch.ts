import type { EventEnvelope, StreamName } from './envelope';
import type { ExpectedRevision } from './event-store';

/** Events of one stream that follow one another. */
export type Batch = {
  readonly stream: StreamName;
  readonly expected: ExpectedRevision;
  readonly first: EventEnvelope;
  readonly last: EventEnvelope;
  readonly events: readonly EventEnvelope[];
};

/** Events that do not follow one another would break the chain for ever, so they are refused as the defect they are. */
export const asBatch = (stream: StreamName, expected: ExpectedRevision, events: readonly EventEnvelope[]): Batch => {
  const [first] = events;
  const last = events.at(-1);
  if (first === undefined || last === undefined) throw new Error('An append needs at least one event.');
  const firstRevision = expected === 'no-stream' ? 0 : expected + 1;
  events.forEach((event, index) => {
    const before = events[index - 1];
    const follows = before === undefined || event.metadata.previousHash === before.metadata.hash;
    if (event.stream !== stream || event.revision !== firstRevision + index || !follows)
      throw new Error(`The events for ${stream} do not continue it one by one; make them with envelop().`);
  });
  return { stream, expected, first, last, events };
};

/** One batch for each stream that occurs, in the order in which the streams first occur. */
export const asBatches = (events: readonly EventEnvelope[]): readonly [Batch, ...Batch[]] => {
  const byStream = new Map<StreamName, [EventEnvelope, ...EventEnvelope[]]>();
  for (const event of events) {
    const others = byStream.get(event.stream);
    if (others === undefined) byStream.set(event.stream, [event]);
    else others.push(event);
  }
  const [first, ...others] = [...byStream].map(([stream, ofStream]) =>
    asBatch(stream, ofStream[0].revision === 0 ? 'no-stream' : ofStream[0].revision - 1, ofStream),
  );
  if (first === undefined) throw new Error('An append needs at least one event.');
  return [first, ...others];
};
