import { asBatch, asBatches } from '../batch';
import type { EventEnvelope, Json, Position, RecordedEvent, StreamHead, StreamName } from '../envelope';
import type {
  AppendInOrderOutcome,
  AppendOutcome,
  EventStore,
  ExpectedRevision,
  ReadStreamOptions,
} from '../event-store';
import { canonicalJson } from '../hash-chain/canonical-json';
import { followLog } from '../follow-log';
import { passes } from '../passes';

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

  const append = (stream: StreamName, expected: ExpectedRevision, events: readonly EventEnvelope[]): AppendOutcome => {
    const { first, last } = asBatch(stream, expected, events);
    const before = streams.get(stream)?.at(-1);
    if ((before?.revision ?? 'no-stream') !== expected) {
      const stored = events.map(({ id }) => byId.get(id));
      const same = stored.every((event, index) => event?.metadata.hash === events[index]?.metadata.hash);
      const position = stored.at(-1)?.position;
      return same && position !== undefined
        ? { outcome: 'appended', position, revision: last.revision, duplicate: true }
        : { outcome: 'conflict', actual: before?.revision ?? null };
    }
    if (events.some(({ id }) => byId.has(id))) throw new Error(`An event id of ${stream} is already taken.`);
    if (before !== undefined && before.metadata.hash !== first.metadata.previousHash)
      throw new Error(`The events for ${stream} do not continue the hash of its last event.`);
    events.forEach(record);
    return { outcome: 'appended', position: headOf(log), revision: last.revision, duplicate: false };
  };

  const appendInOrder = (events: readonly EventEnvelope[]): AppendInOrderOutcome => {
    const batches = asBatches(events);
    const heads = batches.map(({ stream }) => streams.get(stream)?.at(-1));
    if (events.every(({ id, metadata }) => byId.get(id)?.metadata.hash === metadata.hash)) {
      const position = byId.get(events.at(-1)?.id ?? '')?.position ?? headOf(log);
      return { outcome: 'appended', position, duplicate: true };
    }
    const clash = batches.findIndex(({ expected }, index) => (heads[index]?.revision ?? 'no-stream') !== expected);
    const clashing = batches[clash];
    if (clashing !== undefined)
      return { outcome: 'conflict', stream: clashing.stream, actual: heads[clash]?.revision ?? null };
    for (const [index, { stream, first }] of batches.entries()) {
      const before = heads[index];
      if (before !== undefined && before.metadata.hash !== first.metadata.previousHash)
        throw new Error(`The events for ${stream} do not continue the hash of its last event.`);
    }
    if (events.some(({ id }) => byId.has(id))) throw new Error('An event id is already taken.');
    events.forEach(record);
    return { outcome: 'appended', position: headOf(log), duplicate: false };
  };

  const wakeAll = (): void => listeners.forEach((wake) => setImmediate(wake));

  const store: EventStore = {
    append: async (stream, expected, events) => {
      const outcome = append(stream, expected, events);
      if (outcome.outcome === 'appended') wakeAll();
      return outcome;
    },
    appendInOrder: async (events) => {
      const outcome = appendInOrder(events);
      if (outcome.outcome === 'appended') wakeAll();
      return outcome;
    },
    readStream: async (stream, options = {}) => slice(streams.get(stream) ?? [], options),
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
      const matching = log.slice(Number(after ?? 0n)).filter(passes(filter));
      for (let at = 0; at < matching.length; at += pageSize) yield matching.slice(at, at + pageSize);
    },
    eventAt: async (position) => log[Number(position) - 1] ?? null,
    subscribe: (options) => followLog(store, options),
    head: async () => log.at(-1)?.position ?? null,
    identity: async () => ({ storeId: 'memory', epoch: 1 }),
    onAppended: async (wake) => {
      listeners.add(wake);
      return async () => {
        listeners.delete(wake);
      };
    },
  };
  return store;
};

const headOf = (log: readonly RecordedEvent[]): Position => BigInt(log.length) as Position;

const slice = (
  events: readonly RecordedEvent[],
  { from, direction = 'forward', atMost = events.length }: ReadStreamOptions,
): readonly RecordedEvent[] =>
  direction === 'forward'
    ? events.slice(from ?? 0).slice(0, atMost)
    : events
        .slice(0, (from ?? events.length) + 1)
        .reverse()
        .slice(0, atMost);
