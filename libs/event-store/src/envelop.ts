import { eventIdOf } from './event-id';
import type { CommandId, EventEnvelope, EventMetadata, Json, StreamHead, StreamName } from './envelope';
import { firstPreviousHash } from './hash-chain/hash-of';
import { closed } from './written-envelope';

/** Who asked for what, and when: the same for every event of one command. */
export type CommandContext = {
  readonly commandId: CommandId;
  readonly commandDigest: string;
  readonly actorId: string;
  readonly actorRole: string;
  readonly correlationId: string;
  readonly causationId: string | null;
  /** The clock when the command was decided: UTC with milliseconds. */
  readonly at: string;
};

export type EventDraft = {
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: Json;
  /** The day the event is about, YYYY-MM-DD. */
  readonly occurredOn: string;
  readonly command: CommandContext;
};

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Continues a stream after `head` (null: a new one). Drafts of several commands may follow one another. */
export const envelop = (
  head: StreamHead | null,
  stream: StreamName,
  drafts: readonly EventDraft[],
): readonly EventEnvelope[] => {
  const envelopes: EventEnvelope[] = [];
  const eventsOfCommand = new Map<CommandId, number>();
  let last = head;
  for (const draft of drafts) {
    const index = eventsOfCommand.get(draft.command.commandId) ?? 0;
    eventsOfCommand.set(draft.command.commandId, index + 1);
    const envelope = envelopOne(last, stream, draft, index);
    envelopes.push(envelope);
    last = { revision: envelope.revision, recordedAt: envelope.metadata.recordedAt, hash: envelope.metadata.hash };
  }
  return envelopes;
};

const envelopOne = (
  last: StreamHead | null,
  stream: StreamName,
  { type, schemaVersion, data, occurredOn, command }: EventDraft,
  index: number,
): EventEnvelope => {
  const { at, ...origin } = command;
  // Only in this one form do instants order as text, which `recordedAt` relies on.
  if (!instant.test(at)) throw new Error(`The clock instant ${at} is not UTC with milliseconds.`);
  const metadata: Omit<EventMetadata, 'hash'> = {
    ...origin,
    occurredOn,
    recordedAt: last !== null && last.recordedAt > at ? last.recordedAt : at,
    previousHash: last?.hash ?? firstPreviousHash,
  };
  return closed({
    id: eventIdOf(stream, command.commandId, index),
    stream,
    revision: last === null ? 0 : last.revision + 1,
    type,
    schemaVersion,
    data,
    metadata,
  });
};
