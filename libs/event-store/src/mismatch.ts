import type { Position, RecordedEvent } from './envelope';
import type { Checkpoint, EventProof, EventStore } from './event-store';

/**
 * Why `checkpoint` cannot be continued from this log; null when it can. A restored or exchanged log may be longer than
 * the one that was read, so a comparison of positions alone would let two histories be mixed. `knownHead` is for whoever
 * has just asked for it.
 */
export const mismatchOf = async (
  store: Pick<EventStore, 'eventAt' | 'head'>,
  checkpoint: Checkpoint | null,
  knownHead?: Position | null,
): Promise<string | null> => {
  if (checkpoint === null) return null;
  const head = knownHead === undefined ? await store.head() : knownHead;
  if (head === null || head < checkpoint.position)
    return `position ${checkpoint.position} was read, and the log now ends at ${head ?? 'no event at all'}: it was restored from an older backup`;
  const { proof } = checkpoint;
  if (proof === null) return null;
  const event = await store.eventAt(proof.position);
  return event?.id === proof.eventId && event.metadata.hash === proof.hash
    ? null
    : `at position ${proof.position} stands another event than the one that was read there: it is another log, or was restored and written to since`;
};

export const proofOf = ({ position, id, metadata }: RecordedEvent): EventProof => ({
  position,
  eventId: id,
  hash: metadata.hash,
});
