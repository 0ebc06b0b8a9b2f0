import type { EventEnvelope, Position, RecordedEvent, StreamHead, StreamName } from './envelope';

/** `'no-stream'`, or the revision of the last event the writer has seen. */
export type ExpectedRevision = 'no-stream' | number;

export type AppendOutcome =
  /** `duplicate` when these very events were already there: a retry gets its first outcome. */
  | {
      readonly outcome: 'appended';
      readonly position: Position;
      readonly revision: number;
      readonly duplicate: boolean;
    }
  /** Somebody else wrote first; nothing was stored. `actual` is null when the stream does not exist. */
  | { readonly outcome: 'conflict'; readonly actual: number | null };

export type ReadAllFilter = { readonly streamPrefix?: string; readonly types?: readonly string[] };

/** An append-only log of streams. Implementations must pass `eventStoreConformance`. */
export type EventStore = {
  /** All or nothing. The envelopes were made by `envelop`, continue the stream at `expected`, and are resent unchanged on a retry. */
  append(stream: StreamName, expected: ExpectedRevision, events: readonly EventEnvelope[]): Promise<AppendOutcome>;
  /** Oldest first, from a revision (inclusive, default 0); an unknown stream reads as empty. */
  readStream(stream: StreamName, from?: number): Promise<readonly RecordedEvent[]>;
  /** Several streams at once, for imports: a stream that does not exist is absent from the map. */
  readStreams(streams: readonly StreamName[]): Promise<ReadonlyMap<StreamName, readonly RecordedEvent[]>>;
  headOfStream(stream: StreamName): Promise<StreamHead | null>;
  /** Pages in log order after a position (exclusive; null reads from the start), ending at the head as it was found. */
  readAll(after: Position | null, filter?: ReadAllFilter, pageSize?: number): AsyncIterable<readonly RecordedEvent[]>;
  head(): Promise<Position | null>;
  identity(): Promise<{ readonly storeId: string; readonly epoch: number }>;
  /** Calls back soon after something was appended; only a wake-up, a reader must also look by itself now and then. */
  onAppended(wake: () => void): Promise<() => Promise<void>>;
};
