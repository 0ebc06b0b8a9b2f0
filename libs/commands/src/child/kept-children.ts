import type { ChildId } from '@understory/domain';
import type { EventStore } from '@understory/event-store';
import { childStream } from '../identity/streams';
import { continueKept, nothingKept, type KeptChild } from './kept-child';

/** The folded records of the children used last, so that a command reads what is new instead of all there is. */
export type KeptChildren = {
  /** As the log has it now. Its personal text is sealed. */
  current(childId: ChildId): Promise<KeptChild>;
  forget(childId: ChildId): void;
};

// About 1.2 KB each: 60 MB when full, and ten children with the longest of records side by side.
const eventsByDefault = 50_000;

export const keepChildren = (
  store: Pick<EventStore, 'readStream'>,
  { events: eventsAtMost = eventsByDefault }: { readonly events?: number } = {},
): KeptChildren => {
  // A map keeps the order of insertion: the first one is the one unused for longest.
  const kept = new Map<ChildId, KeptChild>();
  let events = 0;

  const forget = (childId: ChildId): void => {
    events -= lengthOf(kept.get(childId));
    kept.delete(childId);
  };

  const keep = (read: KeptChild): void => {
    const known = kept.get(read.childId);
    // Two commands may have read at once, and the one that read less may come last.
    const child = known?.given === read.given && lengthOf(known) > lengthOf(read) ? known : read;
    forget(child.childId);
    kept.set(child.childId, child);
    events += lengthOf(child);
    for (const oldest of kept.keys()) {
      if (events <= eventsAtMost || oldest === child.childId) break;
      forget(oldest);
    }
  };

  const readOn = async (known: KeptChild): Promise<KeptChild> => {
    const stream = childStream(known.childId);
    const { head } = known;
    // The last event known is read again: a log that was restored or exchanged has another one there, or none.
    const events = await store.readStream(stream, head === null ? {} : { from: head.revision });
    if (head === null) return continueKept(known, events);
    const [last, ...tail] = events;
    return last?.revision === head.revision && last.metadata.hash === head.hash
      ? continueKept(known, tail)
      : readOn(nothingKept(known.childId));
  };

  return {
    current: async (childId) => {
      const child = await readOn(kept.get(childId) ?? nothingKept(childId));
      if (child.head !== null) keep(child);
      return child;
    },
    forget,
  };
};

const lengthOf = (child: KeptChild | undefined): number =>
  child === undefined || child.head === null ? 0 : child.head.revision + 1;
