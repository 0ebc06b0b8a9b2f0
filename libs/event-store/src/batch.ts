import type { EventEnvelope, StreamName } from './envelope';
import type { ExpectedRevision } from './event-store';

export type Batch = {
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
  return { first, last, events };
};
