import { childIdOfStream, childStreamPrefix } from '@understory/commands';
import type { ChildId } from '@understory/domain';
import type { EventStore, Position } from '@understory/event-store';

export type ChangedSince = {
  /** The newest position of each child, oldest first. */
  readonly newest: readonly (readonly [ChildId, Position])[];
  readonly upTo: Position;
};

/** The children about whom something was recorded after a position; null when it is more than `limit` events. */
export const changedSince = async (
  store: EventStore,
  after: Position | null,
  limit: number,
): Promise<ChangedSince | 'nothing' | 'too-much'> => {
  const newest = new Map<ChildId, Position>();
  let upTo: Position | null = null;
  let events = 0;
  for await (const page of store.readAll(after, { streamPrefix: childStreamPrefix })) {
    events += page.length;
    if (events > limit) return 'too-much';
    for (const { stream, position } of page) {
      const childId = childIdOfStream(stream);
      if (childId === null) continue;
      // Taken out first, so that the map stays in the order of the log.
      newest.delete(childId);
      newest.set(childId, position);
      upTo = position;
    }
  }
  return upTo === null ? 'nothing' : { newest: [...newest], upTo };
};
