import type { EventEnvelope, EventId, StreamName } from '../envelope';

export type SeenStream = { readonly revision: number; readonly hash: string; readonly ids: ReadonlySet<EventId> };

/**
 * What this process knows of streams up to some revision. The server compares neither hashes nor, across a stream, ids;
 * whoever appends has mostly read the stream just before. What was written never changes, so it only has to be forgotten
 * when the connection breaks: behind it may come a restored server.
 */
export type SeenStreams = {
  of(stream: StreamName): SeenStream | null;
  /** Events of one stream, one by one; those that do not continue what is known are of no use and ignored. */
  learn(events: readonly EventEnvelope[]): void;
  forget(): void;
};

type Seen = { revision: number; hash: string; readonly ids: Set<EventId> };

/** An id takes about 100 bytes. */
export const seenStreams = (mostIds = 200_000): SeenStreams => {
  const streams = new Map<StreamName, Seen>();
  let kept = 0;

  const touch = (stream: StreamName): Seen | null => {
    const seen = streams.get(stream);
    if (seen === undefined) return null;
    // A map keeps the order of insertion: the first is the one unused for longest.
    streams.delete(stream);
    streams.set(stream, seen);
    return seen;
  };

  const makeRoom = (): void => {
    for (const [stream, { ids }] of streams) {
      if (kept <= mostIds || streams.size === 1) return;
      streams.delete(stream);
      kept -= ids.size;
    }
  };

  return {
    of: touch,
    learn: (events) => {
      for (const { stream, id, revision, metadata } of events) {
        const seen = touch(stream);
        if (revision !== (seen?.revision ?? -1) + 1) continue;
        if (seen === null) streams.set(stream, { revision, hash: metadata.hash, ids: new Set([id]) });
        else {
          seen.revision = revision;
          seen.hash = metadata.hash;
          seen.ids.add(id);
        }
        kept += 1;
      }
      makeRoom();
    },
    forget: () => {
      streams.clear();
      kept = 0;
    },
  };
};
