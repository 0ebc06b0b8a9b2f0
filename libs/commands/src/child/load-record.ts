import type { RecordKeys } from '@understory/access';
import type { ChildId } from '@understory/domain';
import type { EventStore } from '@understory/event-store';
import type { KeptChildren } from './kept-children';
import { loadChild, type LoadedChild } from './load-child';
import { loadKept } from './load-kept';

export type RecordPorts = {
  readonly store: EventStore;
  readonly keys: RecordKeys;
  /** For a process that meets the same children again and again; an import reads each of them once. */
  readonly kept?: KeptChildren;
};

/** A child's record as it stands now, at the cost of what is new in it where records are kept. */
export const loadRecord = ({ store, keys, kept }: RecordPorts, childId: ChildId): Promise<LoadedChild> =>
  kept === undefined
    ? loadChild(store, keys, childId)
    : loadKept(kept, keys, childId, (erased) => loadChild(store, keys, erased));
