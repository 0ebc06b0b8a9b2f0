import type { ChildId, ReferenceClaimed } from '@understory/domain';
import type { EventStore } from '@understory/event-store';
import { childIdOfStream, childStream, childStreamPrefix } from './streams';

const claimed: ReferenceClaimed['type'] = 'ReferenceClaimed';

const recordIdIn = (data: unknown): ChildId =>
  // What a decider wrote; nothing of it is sealed.
  (data as ReferenceClaimed['data']).recordId;

/** The record that a reference finds: the one of its own id, unless the reference was given to another later. */
export const recordOf = async (store: Pick<EventStore, 'readStream'>, childId: ChildId): Promise<ChildId> => {
  const [first] = await store.readStream(childStream(childId), { atMost: 1 });
  return first?.type === claimed ? recordIdIn(first.data) : childId;
};

/** Every reference that was given to a record later, for whoever looks up thousands. One reading of the whole log. */
export const claimedReferences = async (store: Pick<EventStore, 'readAll'>): Promise<ReadonlyMap<ChildId, ChildId>> => {
  const records = new Map<ChildId, ChildId>();
  for await (const page of store.readAll(null, { streamPrefix: childStreamPrefix, types: [claimed] })) {
    for (const { stream, data } of page) {
      const reference = childIdOfStream(stream);
      if (reference !== null) records.set(reference, recordIdIn(data));
    }
  }
  return records;
};
