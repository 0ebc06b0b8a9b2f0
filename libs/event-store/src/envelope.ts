import type { Brand } from './brand';

export type StreamName = Brand<string, 'StreamName'>;
export type EventId = Brand<string, 'EventId'>;
export type CommandId = Brand<string, 'CommandId'>;

/** Where an event stands in the whole log: opaque, comparable with `<`, never computed with. */
export type Position = Brand<bigint, 'Position'>;

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** An event as the chain protects it: the same in every store, so it holds no store position. */
export type EventEnvelope = {
  readonly id: EventId;
  readonly stream: StreamName;
  /** 0 for the first event of a stream, dense. */
  readonly revision: number;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: Json;
  readonly metadata: EventMetadata;
};

export type EventMetadata = {
  readonly actorId: string;
  readonly actorRole: string;
  readonly commandId: CommandId;
  /** HMAC of the command's plain content under the record's own key: tells a retry from a different command. */
  readonly commandDigest: string;
  readonly correlationId: string;
  readonly causationId: string | null;
  /** The day the event is about, YYYY-MM-DD. */
  readonly occurredOn: string;
  /** max(clock, the stream's previous one), UTC with milliseconds. */
  readonly recordedAt: string;
  /** Lower-case hex; 64 zeros for the first event of a stream. */
  readonly previousHash: string;
  /** SHA-256, lower-case hex, over the canonical JSON of everything else in the envelope. */
  readonly hash: string;
};

export type RecordedEvent = EventEnvelope & { readonly position: Position };

/** What an append needs to know of a stream it continues. */
export type StreamHead = { readonly revision: number; readonly recordedAt: string; readonly hash: string };
