import type { RecordKey, RecordKeys } from '@understory/access';
import {
  currentData,
  evolve,
  fold,
  isOfStanding,
  nobody,
  type Child,
  type ChildId,
  type LocalDate,
  type RecordedChildEvent,
  type RecordErased,
} from '@understory/domain';
import type { CommandId, EventStore, Position, RecordedEvent, StreamHead, StreamName } from '@understory/event-store';
import { childStream } from '../identity/streams';
import { erasedPersonalData, openPersonalData } from '../sealing/personal-data';

/** What an earlier command of the stream left behind, so that its retry gets the first outcome. */
export type GivenBefore = { readonly digest: string; readonly position: Position; readonly revision: number };

export type LoadedChild = {
  readonly childId: ChildId;
  readonly stream: StreamName;
  readonly child: Child;
  readonly head: StreamHead | null;
  readonly position: Position | null;
  readonly given: ReadonlyMap<CommandId, GivenBefore>;
  /** Null while nothing was recorded (a key is made for the first event, not for a refused command) and once erased. */
  readonly key: RecordKey | null;
  /** Some of the text of a long record opens only in here. */
  readonly whileOpen: <Result>(work: () => Result) => Result;
};

const atOnce = <Result>(work: () => Result): Result => work();

export const loadChild = async (store: EventStore, keys: RecordKeys, childId: ChildId): Promise<LoadedChild> => {
  const stream = childStream(childId);
  return foldLoaded(childId, await store.readStream(stream), keys);
};

/** As it stands, without what it says: see `isOfStanding`. */
export const loadStanding = async (store: EventStore, keys: RecordKeys, childId: ChildId): Promise<LoadedChild> =>
  foldLoaded(childId, await store.readStream(childStream(childId)), keys, ({ type }) => isOfStanding(type));

export const foldLoaded = async (
  childId: ChildId,
  events: readonly RecordedEvent[],
  keys: RecordKeys,
  counts: (event: RecordedEvent) => boolean = () => true,
): Promise<LoadedChild> => {
  const stream = childStream(childId);
  const last = events.at(-1);
  if (last === undefined) return unknownChild(childId);
  const key = await keyOrErased(childId, last, keys);
  const given = new Map<CommandId, GivenBefore>();
  let child = nobody;
  for (const event of events) {
    if (counts(event)) child = evolve(child, key === 'erased' ? asSealedEvent(event) : asChildEvent(event, key));
    const { commandId, commandDigest } = event.metadata;
    given.set(commandId, { digest: commandDigest, position: event.position, revision: event.revision });
  }
  const { recordedAt, hash } = last.metadata;
  return {
    childId,
    stream,
    child: key === 'erased' ? asErased(child, last) : child,
    head: { revision: last.revision, recordedAt, hash },
    position: last.position,
    given,
    key: key === 'erased' ? null : key,
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

/**
 * Log and keys are asked both, and either is enough: a log restored from a backup may not know of an erasure yet, and
 * neither may keys. Throws where a key is gone that nobody destroyed.
 */
export const keyOrErased = async (
  childId: ChildId,
  last: Pick<RecordedEvent, 'type'>,
  keys: Pick<RecordKeys, 'find' | 'isDestroyed'>,
): Promise<RecordKey | 'erased'> => {
  if (last.type === recordErased) return 'erased';
  const key = await keys.find(childId);
  if (key !== null) return key;
  if (await keys.isDestroyed(childId)) return 'erased';
  throw new Error(`The key of record ${childId} is missing: the keys are not those of this log.`);
};

const recordErased: RecordErased['type'] = 'RecordErased';

/** Nothing more happens to it. Where the keys alone say so, the day is the last one of which the log knows. */
export const asErased = (child: Child, last: RecordedEvent): Child => {
  if (child.erased !== null) return child;
  const erasedOn = last.metadata.recordedAt.slice(0, 10) as LocalDate;
  return { ...child, erased: { erasureId: null, basis: null, requestedBy: null, confirmedBy: null, erasedOn } };
};

/** How a record stands, sealed: nothing of what it says is looked at. */
export const foldStanding = (events: readonly RecordedEvent[]): Child =>
  fold(events.filter(({ type }) => isOfStanding(type)).map(asSealedEvent));

/** In the shape of today and opened. */
export const asChildEvent = (event: RecordedEvent, key: RecordKey): RecordedChildEvent => {
  const sealed = asSealedEvent(event);
  const data = openPersonalData(sealed.type, sealed.data, event.stream, key);
  return { ...sealed, data } as unknown as RecordedChildEvent;
};

/** In the shape of today, with a word for every text that is gone. */
export const asErasedEvent = (event: RecordedEvent): RecordedChildEvent => {
  const sealed = asSealedEvent(event);
  return { ...sealed, data: erasedPersonalData(sealed.type, sealed.data) } as unknown as RecordedChildEvent;
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
