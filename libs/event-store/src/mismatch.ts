import type { EventId, Position, RecordedEvent } from './envelope';
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
  const { proof } = checkpoint;
  if (proof === null || isCutOff(checkpoint, head)) return mismatchWith(checkpoint, head, null);
  const event = await store.eventAt(proof.position);
  return mismatchWith(checkpoint, head, event === null ? null : { id: event.id, hash: event.metadata.hash });
};

/** The same for whoever knows the head and what stands where the checkpoint's event stood. */
export const mismatchWith = (
  checkpoint: Checkpoint | null,
  head: Position | null,
  stood: { readonly id: EventId; readonly hash: string } | null,
): string | null => {
  if (checkpoint === null) return null;
  if (isCutOff(checkpoint, head))
    return `position ${checkpoint.position} was read, and the log now ends at ${head ?? 'no event at all'}: it was restored from an older backup`;
  const { proof } = checkpoint;
  if (proof === null || (stood?.id === proof.eventId && stood.hash === proof.hash)) return null;
  return `at position ${proof.position} stands another event than the one that was read there: it is another log, or was restored and written to since`;
};

const isCutOff = ({ position }: Checkpoint, head: Position | null): boolean => head === null || head < position;

export const proofOf = ({ position, id, metadata }: RecordedEvent): EventProof => ({
  position,
  eventId: id,
  hash: metadata.hash,
});
