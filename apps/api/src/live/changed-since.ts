import { childIdOfStream, childStreamPrefix } from '@understory/commands';
import type { ChildId } from '@understory/domain';
import type { EventStore, Position, RecordedEvent } from '@understory/event-store';

export type ChangedSince = {
  /** The newest position of each child, oldest first. */
  readonly newest: readonly (readonly [ChildId, Position])[];
  readonly upTo: Position;
};

/** The children that events are about; null when there are none. */
export const newestOf = (events: readonly RecordedEvent[]): ChangedSince | null => {
  const newest = new Map<ChildId, Position>();
  for (const { stream, position } of events) {
    const childId = childIdOfStream(stream);
    if (childId === null) continue;
    // Taken out first, so that the map stays in the order of the log.
    newest.delete(childId);
    newest.set(childId, position);
  }
  const last = events.at(-1);
  return last === undefined ? null : { newest: [...newest], upTo: last.position };
};

/** For who comes back: what was recorded after a position, unless it is more than `limit` events. */
export const changedSince = async (
  store: EventStore,
  after: Position | null,
  limit: number,
): Promise<ChangedSince | 'nothing' | 'too-much'> => {
  const events: RecordedEvent[] = [];
  for await (const page of store.readAll(after, { streamPrefix: childStreamPrefix })) {
    if (events.length + page.length > limit) return 'too-much';
    events.push(...page);
  }
  return newestOf(events) ?? 'nothing';
};
