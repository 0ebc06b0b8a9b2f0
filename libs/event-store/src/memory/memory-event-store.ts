import { asBatch } from '../batch';
import type { EventEnvelope, Json, Position, RecordedEvent, StreamHead, StreamName } from '../envelope';
import type { AppendOutcome, EventStore, ReadAllFilter } from '../event-store';
import { canonicalJson } from '../hash-chain/canonical-json';

/** The port without a server, for tests of other rooms; held to the same suite as the real ones. */
export const memoryEventStore = (): EventStore => {
  const log: RecordedEvent[] = [];
  const streams = new Map<StreamName, RecordedEvent[]>();
  const byId = new Map<string, RecordedEvent>();
  const listeners = new Set<() => void>();

  const record = (event: EventEnvelope): void => {
    // A copy through text, as a database would give it back.
    const data = JSON.parse(canonicalJson(event.data)) as Json;
    const recorded = { ...event, data, position: BigInt(log.length + 1) as Position };
    log.push(recorded);
    const events = streams.get(event.stream);
    if (events === undefined) streams.set(event.stream, [recorded]);
    else events.push(recorded);
    byId.set(event.id, recorded);
  };

  return {
    append: async (stream, expected, events): Promise<AppendOutcome> => {
      const batch = asBatch(stream, expected, events);
      const last = streams.get(stream)?.at(-1);
      if ((last?.revision ?? 'no-stream') !== expected) {
        const stored = events.map(({ id }) => byId.get(id));
        const same = stored.every((event, index) => event?.metadata.hash === events[index]?.metadata.hash);
        const position = stored.at(-1)?.position;
        return same && position !== undefined
          ? { outcome: 'appended', position, revision: batch.last.revision, duplicate: true }
          : { outcome: 'conflict', actual: last?.revision ?? null };
      }
      if (events.some(({ id }) => byId.has(id))) throw new Error(`An event id of ${stream} is already taken.`);
      if (last !== undefined && last.metadata.hash !== batch.first.metadata.previousHash)
        throw new Error(`The events for ${stream} do not continue the hash of its last event.`);
      events.forEach(record);
      listeners.forEach((wake) => setImmediate(wake));
      return {
        outcome: 'appended',
        position: BigInt(log.length) as Position,
        revision: batch.last.revision,
        duplicate: false,
      };
    },
    readStream: async (stream, from = 0) => (streams.get(stream) ?? []).slice(from),
    readStreams: async (names) =>
      new Map(
        names.flatMap((name) => {
          const events = streams.get(name);
          return events === undefined ? [] : [[name, events.slice()]];
        }),
      ),
    headOfStream: async (stream): Promise<StreamHead | null> => {
      const last = streams.get(stream)?.at(-1);
      if (last === undefined) return null;
      return { revision: last.revision, recordedAt: last.metadata.recordedAt, hash: last.metadata.hash };
    },
    readAll: async function* (after, filter = {}, pageSize = 1_000) {
      const matching = log.slice(Number(after ?? 0n)).filter((event) => passes(event, filter));
      for (let at = 0; at < matching.length; at += pageSize) yield matching.slice(at, at + pageSize);
    },
    head: async () => log.at(-1)?.position ?? null,
    identity: async () => ({ storeId: 'memory', epoch: 1 }),
    onAppended: async (wake) => {
      listeners.add(wake);
      return async () => {
        listeners.delete(wake);
      };
    },
  };
};

const passes = ({ stream, type }: RecordedEvent, { streamPrefix = '', types }: ReadAllFilter): boolean =>
  stream.startsWith(streamPrefix) && (types === undefined || types.includes(type));
