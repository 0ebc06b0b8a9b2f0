import type { Actor, BlindIndex } from '@understory/access';
import {
  currentSchemaVersion,
  type Instant,
  type InstrumentPublished,
  type ActivityCataloguePublished,
  type NormSetPublished,
  type ReadinessPolicyPublished,
  type ReassessmentIntervalsPublished,
} from '@understory/domain';
import {
  canonicalJson,
  envelop,
  type AppendOutcome,
  type CommandId,
  type EventStore,
  type Json,
  type RecordedEvent,
  type StreamName,
} from '@understory/event-store';

/** Who publishes reference data, when, and under which id a retry is recognised. */
export type Publishing = { readonly actor: Actor; readonly at: Instant; readonly commandId: CommandId };

export type ReferencePorts = { readonly store: EventStore; readonly index: BlindIndex };

export type ReferenceFact = {
  readonly type: (
    | InstrumentPublished
    | NormSetPublished
    | ReadinessPolicyPublished
    | ActivityCataloguePublished
    | ReassessmentIntervalsPublished
  )['type'];
  readonly data: Json;
};

/** Continues one reference stream with one fact. Reference data names no child, so nothing in it is sealed. */
export const appendFact = (
  { store, index }: ReferencePorts,
  stream: StreamName,
  before: readonly RecordedEvent[],
  fact: ReferenceFact,
  { actor, at, commandId }: Publishing,
): Promise<AppendOutcome> => {
  const last = before.at(-1);
  const head =
    last === undefined
      ? null
      : { revision: last.revision, recordedAt: last.metadata.recordedAt, hash: last.metadata.hash };
  const envelopes = envelop(head, stream, [
    {
      ...fact,
      schemaVersion: currentSchemaVersion[fact.type],
      occurredOn: at.slice(0, 10),
      command: {
        commandId,
        commandDigest: index.idOf('command', canonicalJson(fact)),
        actorId: actor.id,
        actorRole: actor.role,
        correlationId: commandId,
        causationId: null,
        at,
      },
    },
  ]);
  return store.append(stream, head?.revision ?? 'no-stream', envelopes);
};
