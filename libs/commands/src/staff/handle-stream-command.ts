import type { Actor, BlindIndex } from '@understory/access';
import {
  currentSchemaVersion,
  type Decision,
  type DomainEventType,
  type Instant,
  type Refusal,
} from '@understory/domain';
import {
  canonicalJson,
  envelop,
  type CommandId,
  type EventDraft,
  type EventStore,
  type Json,
  type Position,
  type RecordedEvent,
  type StreamName,
} from '@understory/event-store';
import { mayGive, type AnyCommand } from '../permission/who-may';

/** Who gives a command to a stream that is no child's, when, and under which id a retry is recognised. */
export type GivenBy = { readonly actor: Actor; readonly at: Instant; readonly commandId: CommandId };

export type StreamPorts = { readonly store: EventStore; readonly index: BlindIndex };

export type StreamOutcome =
  | { readonly outcome: 'done'; readonly position: Position; readonly revision: number; readonly appended: number }
  | Refusal;

type Draft = { readonly type: DomainEventType; readonly data: object; readonly occurredOn: string };

export type StreamCommand<Event extends Draft> = {
  readonly stream: StreamName;
  /** The whole command: a retry is told from another command under the same id by a keyed hash of it. */
  readonly command: { readonly type: AnyCommand['type'] };
  /** Asked again with the longer history when somebody else wrote in between. */
  readonly decide: (before: readonly RecordedEvent[]) => Decision<Event>;
  /** Where personal text is sealed before it is stored; left out where an event holds none. */
  readonly seal?: (event: Event) => Json;
};

const tries = 5;

/** Authorise → load → decide → append for a stream of any other kind than a child's. */
export const handleStreamCommand = async <Event extends Draft>(
  ports: StreamPorts,
  request: StreamCommand<Event>,
  by: GivenBy,
): Promise<StreamOutcome> => {
  const { command, stream } = request;
  if (!mayGive(by.actor, command.type)) {
    return refused('COMMAND.NOT_ALLOWED', { command: command.type, role: by.actor.role });
  }
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const outcome = await decideAndAppend(ports, request, by, await ports.store.readStream(stream));
    if (outcome !== 'conflict') return outcome;
  }
  return refused('RECORD.BUSY', { tries });
};

const decideAndAppend = async <Event extends Draft>(
  { store, index }: StreamPorts,
  { stream, command, decide, seal }: StreamCommand<Event>,
  { actor, at, commandId }: GivenBy,
  before: readonly RecordedEvent[],
): Promise<StreamOutcome | 'conflict'> => {
  const commandDigest = digestOf(index, command, actor);
  const given = before.findLast(({ metadata }) => metadata.commandId === commandId);
  if (given !== undefined) {
    if (given.metadata.commandDigest !== commandDigest) return refused('COMMAND.ID_REUSED');
    return { outcome: 'done', position: given.position, revision: given.revision, appended: 0 };
  }
  const decision = decide(before);
  if (decision.outcome === 'refused') return decision;
  const context = { commandId, commandDigest, actorId: actor.id, actorRole: actor.role };
  const drafts = decision.events.map((event): EventDraft => ({
    type: event.type,
    schemaVersion: currentSchemaVersion[event.type],
    // Events are plain facts, which is what JSON holds.
    data: seal === undefined ? (event.data as Json) : seal(event),
    occurredOn: event.occurredOn,
    command: { ...context, correlationId: commandId, causationId: null, at },
  }));
  const last = before.at(-1);
  const head =
    last === undefined
      ? null
      : { revision: last.revision, recordedAt: last.metadata.recordedAt, hash: last.metadata.hash };
  const outcome = await store.append(stream, head?.revision ?? 'no-stream', envelop(head, stream, drafts));
  if (outcome.outcome === 'conflict') return 'conflict';
  const { position, revision, duplicate } = outcome;
  return { outcome: 'done', position, revision, appended: duplicate ? 0 : drafts.length };
};

const digestOf = (index: BlindIndex, command: object, actor: Actor): string => {
  const content = JSON.parse(JSON.stringify({ command, actorId: actor.id })) as Json;
  return index.idOf('command', canonicalJson(content));
};

const refused = (code: Refusal['code'], facts: Refusal['facts'] = {}): Refusal => ({ outcome: 'refused', code, facts });
