import { randomUUID } from 'node:crypto';
import { envelop, type EventDraft } from '../../envelop';
import type { EventEnvelope, Json, StreamName } from '../../envelope';
import type { EventStore } from '../../event-store';
import { commandId, streamName } from '../../names';

export const newStream = (): StreamName => streamName(`thing-${randomUUID()}`);

export const draftsOf = (data: readonly Json[]): readonly EventDraft[] => {
  const command = {
    commandId: commandId(randomUUID()),
    commandDigest: 'c'.repeat(64),
    actorId: 'somebody',
    actorRole: 'system',
    correlationId: randomUUID(),
    causationId: null,
    at: '2026-03-01T09:30:00.000Z',
  };
  return data.map((one) => ({ type: 'Happened', schemaVersion: 1, data: one, occurredOn: '2026-03-01', command }));
};

export const eventsFor = (stream: StreamName, ...data: readonly Json[]): readonly EventEnvelope[] =>
  envelop(null, stream, draftsOf(data));

/** A stream of its own for each event. */
export const appendEach = async (store: EventStore, ...data: readonly Json[]): Promise<void> => {
  for (const one of data) {
    const stream = newStream();
    await store.append(stream, 'no-stream', eventsFor(stream, one));
  }
};

/** The same without storing them. */
export const streamsOf = (data: readonly Json[]): readonly EventEnvelope[] =>
  data.flatMap((one) => eventsFor(newStream(), one));
