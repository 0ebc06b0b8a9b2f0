import type { EventEnvelope, EventId, Position, RecordedEvent, StreamHead, StreamName } from './envelope';

/** `'no-stream'`, or the revision of the last event the writer has seen. Writers without one: `appendDrafts`. */
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

export type AppendInOrderOutcome =
  /** The position of the last event. */
  | { readonly outcome: 'appended'; readonly position: Position; readonly duplicate: boolean }
  /** `stream` does not stand where its first event continues it. What was stored before it, if anything, is a beginning of what was asked. */
  | { readonly outcome: 'conflict'; readonly stream: StreamName; readonly actual: number | null };

export type ReadStreamOptions = {
  /** Inclusive; by default the first event, or the last one when reading backward. */
  readonly from?: number;
  readonly direction?: 'forward' | 'backward';
  readonly atMost?: number;
};

export type ReadAllFilter = { readonly streamPrefix?: string; readonly types?: readonly string[] };

/** An event a subscriber has handled. A log that no longer has it there is not the log the subscriber read. */
export type EventProof = { readonly position: Position; readonly eventId: EventId; readonly hash: string };

/** Where a subscriber stands: kept with its own rows, in one transaction with them. */
export type Checkpoint = {
  readonly position: Position;
  /** The last event handled, at `position` or before; null when none passed the filter yet. */
  readonly proof: EventProof | null;
};

export type SubscribeOptions = {
  /** Exclusive; null starts at the first event there is. */
  readonly after: Checkpoint | null;
  readonly filter?: ReadAllFilter;
  /** The most events in one item. */
  readonly pageSize?: number;
  /** Ends the subscription; nothing else does, but for a mismatch. */
  readonly signal: AbortSignal;
};

export type SubscriptionItem =
  /** In log order, never empty. */
  | { readonly kind: 'events'; readonly events: readonly RecordedEvent[] }
  /** Everything up to here that passes the filter has been given before. */
  | { readonly kind: 'checkpoint'; readonly position: Position }
  /** The end of the log was reached, after all that was given; said again each time a reader that fell behind is back. */
  | { readonly kind: 'caught-up'; readonly position: Position | null }
  /** The last item: this is not the log that `after` was written for. Going on would mix two histories. */
  | { readonly kind: 'mismatch'; readonly problem: string };

/** An event without what only its chain and an auditor need: half the text to send and to parse. */
export type BareEvent = Omit<RecordedEvent, 'metadata'> & {
  /** Of the metadata; there when it was read by stream. */
  readonly recordedAt?: string;
};

/** Streams by name, `from` inclusive and `before` exclusive, and of them what stands up to a position. */
export type StreamRange = {
  readonly from: string;
  readonly before: string;
  readonly upTo: Position;
  readonly types?: readonly string[];
  readonly pageSize?: number;
};

/** An append-only log of streams. Implementations must pass `eventStoreConformance`. */
export type EventStore = {
  /** All or nothing. The envelopes were made by `envelop`, continue the stream at `expected`, and are resent unchanged on a retry. */
  append(stream: StreamName, expected: ExpectedRevision, events: readonly EventEnvelope[]): Promise<AppendOutcome>;
  /** Events of many streams in the order given, for restoring and moving a log; each continues its stream. */
  appendInOrder(events: readonly EventEnvelope[]): Promise<AppendInOrderOutcome>;
  /** An unknown stream reads as empty. */
  readStream(stream: StreamName, options?: ReadStreamOptions): Promise<readonly RecordedEvent[]>;
  /** Several streams at once, for imports: a stream that does not exist is absent from the map. */
  readStreams(streams: readonly StreamName[]): Promise<ReadonlyMap<StreamName, readonly RecordedEvent[]>>;
  headOfStream(stream: StreamName): Promise<StreamHead | null>;
  /** Pages in log order after a position (exclusive; null reads from the start), ending at the head as it was found. */
  readAll(after: Position | null, filter?: ReadAllFilter, pageSize?: number): AsyncIterable<readonly RecordedEvent[]>;
  /**
   * Stream after stream by name, each in its own order, for building anew what follows from single streams. Absent in a
   * store that can only be read in log order.
   */
  readonly readByStream?: (range: StreamRange) => AsyncIterable<readonly BareEvent[]>;
  /** The event at a position that this store gave out; null when there is none. */
  eventAt(position: Position): Promise<RecordedEvent | null>;
  /**
   * Follows the log from a checkpoint on: one ordered stream, pulled by its reader, with bounded memory. A lost
   * connection is mended inside, without loss or repetition. What was given is handled once the next item is asked for.
   */
  subscribe(options: SubscribeOptions): AsyncIterable<SubscriptionItem>;
  head(): Promise<Position | null>;
  identity(): Promise<{ readonly storeId: string; readonly epoch: number }>;
  /** Calls back soon after something was appended; only a wake-up, a reader must also look by itself now and then. */
  onAppended(wake: () => void): Promise<() => Promise<void>>;
};
