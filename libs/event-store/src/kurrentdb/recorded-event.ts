import type { JSONEventData, JSONEventType, Position as LogPosition } from '@kurrent/kurrentdb-client';
import type { CommandId, EventEnvelope, EventId, EventMetadata, Json, RecordedEvent } from '../envelope';
import { canonicalJson } from '../hash-chain/canonical-json';
import { isCommandId, isStreamName } from '../names';
import { positionOf } from './log-position';

type StoredMetadata = Omit<Record<keyof EventMetadata, string>, 'causationId'> & {
  readonly causationId?: string;
  readonly schemaVersion: string;
  /** Which call stored the event: a server that recognises a resend answers as it did the first time. */
  readonly append: string;
};

type Proposed = JSONEventData<JSONEventType<string, never, StoredMetadata>>;

/** Texts only: the newer way to append many records at once takes no other metadata. */
export const proposed = ({ id, type, schemaVersion, data, metadata }: EventEnvelope, append: string): Proposed => {
  const { causationId, ...texts } = metadata;
  const stored = {
    ...texts,
    ...(causationId === null ? {} : { causationId }),
    schemaVersion: String(schemaVersion),
    append,
  };
  if (!Object.values(stored).every((text) => text.isWellFormed()))
    throw new Error('An event has metadata that no store can keep: half of a character.');
  return {
    id,
    contentType: 'application/json',
    type,
    data: JSON.parse(canonicalJson(data)) as never,
    metadata: stored,
  };
};

/** An event as the client reads it. `created` is left out: a store's own clock is never used as a fact. */
export type Resolved = {
  readonly event?: {
    readonly streamId: string;
    readonly id: string;
    readonly revision: bigint;
    readonly type: string;
    readonly isJson: boolean;
    readonly data: unknown;
    readonly metadata: unknown;
    readonly position?: LogPosition;
  };
};

export type StoredEvent = RecordedEvent & { readonly append: string };

/** Null for what is none of ours: the server and other programs write to the same log. */
export const storedEventOf = ({ event }: Resolved): StoredEvent | null => {
  if (event?.position === undefined || !event.isJson || !isStreamName(event.streamId)) return null;
  const { metadata } = event;
  if (!isStoredMetadata(metadata) || !isCommandId(metadata.commandId)) return null;
  return {
    id: event.id as EventId,
    stream: event.streamId,
    revision: Number(event.revision),
    type: event.type,
    schemaVersion: Number(metadata.schemaVersion),
    data: event.data as Json,
    metadata: metadataOf(metadata, metadata.commandId),
    position: positionOf(event.position),
    append: metadata.append,
  };
};

const metadataOf = (stored: StoredMetadata, commandId: CommandId): EventMetadata => ({
  actorId: stored.actorId,
  actorRole: stored.actorRole,
  commandId,
  commandDigest: stored.commandDigest,
  correlationId: stored.correlationId,
  causationId: stored.causationId ?? null,
  occurredOn: stored.occurredOn,
  recordedAt: stored.recordedAt,
  previousHash: stored.previousHash,
  hash: stored.hash,
});

const required: readonly (keyof StoredMetadata)[] = [
  'actorId',
  'actorRole',
  'commandId',
  'commandDigest',
  'correlationId',
  'occurredOn',
  'recordedAt',
  'previousHash',
  'hash',
  'schemaVersion',
  'append',
];

const isStoredMetadata = (value: unknown): value is StoredMetadata =>
  typeof value === 'object' &&
  value !== null &&
  required.every((key) => typeof Reflect.get(value, key) === 'string') &&
  ['string', 'undefined'].includes(typeof Reflect.get(value, 'causationId'));

/** As the port gives it out. */
export const recorded = ({ append: _, ...event }: StoredEvent): RecordedEvent => event;
