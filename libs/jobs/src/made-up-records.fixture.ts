import { silentLog } from '@understory/platform';
import {
  commandId,
  envelop,
  type EventStore,
  type Position,
  type RecordedEvent,
  streamName,
} from '@understory/event-store';
import type { RequestsFor } from './requests/request-records';

/** Appends one event to each of the records, in order. */
export const change = async (store: EventStore, ...records: readonly string[]): Promise<Position> => {
  let position: Position | undefined;
  for (const record of records) {
    const stream = streamName(`record-${record}`);
    const head = await store.headOfStream(stream);
    const command = {
      commandId: commandId(`c${head === null ? 0 : head.revision + 1}`),
      commandDigest: '0',
      actorId: 'spec',
      actorRole: 'spec',
      correlationId: '0',
      causationId: null,
      at: '2026-01-01T00:00:00.000Z',
    };
    const draft = { type: 'RecordChanged', schemaVersion: 1, data: {}, occurredOn: '2026-01-01', command };
    const appended = await store.append(stream, head?.revision ?? 'no-stream', envelop(head, stream, [draft]));
    if (appended.outcome === 'conflict') throw new Error(`Two writers on ${stream}.`);
    position = appended.position;
  }
  if (position === undefined) throw new Error('Nothing was changed.');
  return position;
};

export const recordOf = (event: RecordedEvent): string => event.stream.replace(/^record-/, '');

/** Every change of a record asks for these kinds. */
export const always =
  (...kinds: readonly string[]): RequestsFor =>
  (event) =>
    kinds.map((kind) => ({ kind, recordId: recordOf(event) }));

export const silent = silentLog;

/** Looks again until it is so; the test's own time limit ends it. */
export const until = async (isSo: () => Promise<boolean> | boolean): Promise<void> => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 10));
};

/** A door that work waits at until it is opened. */
export type Gate = { open(): void; pass(): Promise<void> };

export const gate = (): Gate => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open: () => open(), pass: () => opened };
};
