import { randomUUID } from 'node:crypto';
import type { EventEnvelope, Json, Position, RecordedEvent, StreamName } from '../envelope';
import { envelop, type EventDraft } from '../envelop';
import type { AppendOutcome, Checkpoint, EventStore } from '../event-store';
import { proofOf } from '../mismatch';
import { commandId, streamName } from '../names';

/** The store under test, opened before the first of its tests. */
export type Given = { readonly store: EventStore };

export const appendTo = async (
  { store }: Given,
  stream: StreamName,
  ...data: readonly Json[]
): Promise<AppendOutcome> => {
  const head = await store.headOfStream(stream);
  return store.append(stream, head?.revision ?? 'no-stream', envelop(head, stream, draftsOf(data)));
};

export const at = '2026-03-01T09:30:00.000Z';

export const newStream = (): StreamName => streamName(`thing-${randomUUID()}`);

export const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n);

export type Drafts = readonly [EventDraft, ...EventDraft[]];

export const draftsOf = (data: readonly Json[]): Drafts => {
  const command = {
    commandId: commandId(randomUUID()),
    commandDigest: 'c'.repeat(64),
    actorId: 'somebody',
    actorRole: 'system',
    correlationId: randomUUID(),
    causationId: null,
    at,
  };
  const [first, ...others] = data.map((one) => ({
    type: 'Happened',
    schemaVersion: 1,
    data: one,
    occurredOn: '2026-03-01',
    command,
  }));
  if (first === undefined) throw new Error('A test appends at least one event.');
  return [first, ...others];
};

export const dataOf = (events: readonly EventEnvelope[]): readonly Json[] => events.map(({ data }) => data);

export const withoutPosition = ({
  id,
  stream,
  revision,
  type,
  schemaVersion,
  data,
  metadata,
}: RecordedEvent): EventEnvelope => ({
  id,
  stream,
  revision,
  type,
  schemaVersion,
  data,
  metadata,
});

export const checkpointOf = (event: RecordedEvent): Checkpoint => ({ position: event.position, proof: proofOf(event) });

export const positionOf = (outcome: AppendOutcome): Position => {
  if (outcome.outcome === 'conflict') throw new Error(`Appended nothing: the stream is at ${outcome.actual}.`);
  return outcome.position;
};

export const all = async (pages: AsyncIterable<readonly RecordedEvent[]>): Promise<readonly RecordedEvent[]> => {
  const events = [];
  for await (const page of pages) events.push(...page);
  return events;
};
