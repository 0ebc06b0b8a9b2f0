import type { RecordKey, RecordKeys } from '@understory/access';
import {
  evolve,
  nobody,
  type Child,
  type ChildEvent,
  type ChildId,
  type Instant,
  type LocalDate,
  type RecordedChildEvent,
} from '@understory/domain';
import type { CommandId, EventStore, Position, RecordedEvent, StreamHead, StreamName } from '@understory/event-store';
import { childStream } from '../identity/streams';
import { openPersonalData } from '../sealing/personal-data';

/** What an earlier command of the stream left behind, so that its retry gets the first outcome. */
export type GivenBefore = { readonly digest: string; readonly position: Position; readonly revision: number };

export type LoadedChild = {
  readonly childId: ChildId;
  readonly stream: StreamName;
  readonly child: Child;
  readonly head: StreamHead | null;
  readonly position: Position | null;
  readonly given: ReadonlyMap<CommandId, GivenBefore>;
  /** Null while nothing was recorded: a key is made for the first event, not for a refused command. */
  readonly key: RecordKey | null;
};

export const loadChild = async (store: EventStore, keys: RecordKeys, childId: ChildId): Promise<LoadedChild> => {
  const stream = childStream(childId);
  return foldLoaded(childId, await store.readStream(stream), keys);
};

export const foldLoaded = async (
  childId: ChildId,
  events: readonly RecordedEvent[],
  keys: RecordKeys,
): Promise<LoadedChild> => {
  const stream = childStream(childId);
  const last = events.at(-1);
  if (last === undefined) {
    return { childId, stream, child: nobody, head: null, position: null, given: new Map(), key: null };
  }
  const key = await keys.find(childId);
  if (key === null)
    throw new Error(
      `The key of record ${childId} is gone: it was erased, or the keys folder is not the one of this log.`,
    );
  const given = new Map<CommandId, GivenBefore>();
  let child = nobody;
  for (const event of events) {
    child = evolve(child, asChildEvent(event, key));
    const { commandId, commandDigest } = event.metadata;
    given.set(commandId, { digest: commandDigest, position: event.position, revision: event.revision });
  }
  const { recordedAt, hash } = last.metadata;
  return {
    childId,
    stream,
    child,
    head: { revision: last.revision, recordedAt, hash },
    position: last.position,
    given,
    key,
  };
};

/** Opened and typed: the log holds only what a decider made, so its shape is trusted. */
export const asChildEvent = (event: RecordedEvent, key: RecordKey): RecordedChildEvent => {
  const type = event.type as ChildEvent['type'];
  return {
    type,
    data: openPersonalData(type, event.data, event.stream, key),
    id: event.id as string,
    revision: event.revision,
    occurredOn: event.metadata.occurredOn as LocalDate,
    recordedAt: event.metadata.recordedAt as Instant,
  } as unknown as RecordedChildEvent;
};
