import { type Checkpoint, passes, type RecordedEvent } from '@understory/event-store';
import type { ReadModel } from '../read-model';

/** A read model that this process holds, and how far its rows have got. */
export type Member = { readonly model: ReadModel; readonly reached: Checkpoint | null };

/** Where the rows of a member go next, with what of it concerns them. */
export type Move<Each extends Member = Member> = {
  readonly member: Each;
  readonly to: Checkpoint;
  readonly events: readonly RecordedEvent[];
};

/** Of a stretch of the log that was read for all; null for who is past it already. */
export const moveOf = <Each extends Member>(
  member: Each,
  to: Checkpoint,
  read: readonly RecordedEvent[],
): Move<Each> | null => {
  const after = member.reached?.position ?? null;
  if (after !== null && to.position <= after) return null;
  const isNew = ({ position }: RecordedEvent): boolean => after === null || position > after;
  const events = read.filter(passes(member.model.handles)).filter(isNew);
  return { member, to: { position: to.position, proof: to.proof ?? member.reached?.proof ?? null }, events };
};

/**
 * False when an event that was read is not the one its rows stand on: only who is furthest behind has had its own proved
 * by the subscription.
 */
export const standsOn = ({ reached }: Member, read: readonly RecordedEvent[]): boolean => {
  const proof = reached?.proof ?? null;
  if (proof === null) return true;
  const event = read.find(({ position }) => position === proof.position);
  return event === undefined || (event.id === proof.eventId && event.metadata.hash === proof.hash);
};
