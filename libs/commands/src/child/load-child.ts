import type { RecordKey, RecordKeys } from '@understory/access';
import { currentData, evolve, nobody, type Child, type ChildId, type RecordedChildEvent } from '@understory/domain';
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
  /** Some of the text of a long record opens only in here. */
  readonly whileOpen: <Result>(work: () => Result) => Result;
};

const atOnce = <Result>(work: () => Result): Result => work();

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
  if (last === undefined) return unknownChild(childId);
  const key = await keys.find(childId);
  if (key === null) throw keyIsGone(childId);
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
    whileOpen: atOnce,
  };
};

/** A child of whom nothing is recorded. */
export const unknownChild = (childId: ChildId): LoadedChild => ({
  childId,
  stream: childStream(childId),
  child: nobody,
  head: null,
  position: null,
  given: new Map(),
  key: null,
  whileOpen: atOnce,
});

export const keyIsGone = (childId: ChildId): Error =>
  new Error(`The key of record ${childId} is gone: it was erased, or the keys folder is not the one of this log.`);

/** In the shape of today and opened. */
export const asChildEvent = (event: RecordedEvent, key: RecordKey): RecordedChildEvent => {
  const sealed = asSealedEvent(event);
  const data = openPersonalData(sealed.type, sealed.data, event.stream, key);
  return { ...sealed, data } as unknown as RecordedChildEvent;
};

/** In the shape of today and typed: the log holds only what a decider made, so its shape is trusted. */
export const asSealedEvent = (event: RecordedEvent): RecordedChildEvent =>
  ({
    type: event.type,
    data: currentData(event),
    id: event.id as string,
    revision: event.revision,
    occurredOn: event.metadata.occurredOn,
    recordedAt: event.metadata.recordedAt,
    by: event.metadata.actorId,
  }) as unknown as RecordedChildEvent;
