import { evolve, nobody, type Child, type ChildId } from '@understory/domain';
import type { CommandId, Position, RecordedEvent, StreamHead } from '@understory/event-store';
import { childStream } from '../identity/streams';
import { openingOf, type Opening } from '../sealing/opening';
import { asSealedEvent, type GivenBefore } from './load-child';
import { SealedDose, SealedRetraction } from './sealed-dose';

/** A record folded as far as `head`, its personal text sealed as in the log: it may rest in memory for long. */
export type KeptChild = {
  readonly childId: ChildId;
  readonly sealed: Child;
  readonly head: StreamHead | null;
  readonly position: Position | null;
  /** Only ever added to, so the commands of a later moment may stand in it too: they were given all the same. */
  readonly given: Map<CommandId, GivenBefore>;
  readonly opening: Opening;
};

export const nothingKept = (childId: ChildId): KeptChild => ({
  childId,
  sealed: nobody,
  head: null,
  position: null,
  given: new Map(),
  opening: openingOf(childStream(childId)),
});

/** With the events that follow `kept`. */
export const continueKept = (kept: KeptChild, tail: readonly RecordedEvent[]): KeptChild => {
  const last = tail.at(-1);
  if (last === undefined) return kept;
  const { given, opening } = kept;
  let { sealed } = kept;
  for (const event of tail) {
    sealed = withDoseSealed(evolve(sealed, asSealedEvent(event)), sealed, opening);
    const { commandId, commandDigest } = event.metadata;
    given.set(commandId, { digest: commandDigest, position: event.position, revision: event.revision });
  }
  const { recordedAt, hash } = last.metadata;
  return { ...kept, sealed, head: { revision: last.revision, recordedAt, hash }, position: last.position };
};

/** An event adds one dose at most, in front; one that is taken back lies sealed already. */
const withDoseSealed = (after: Child, before: Child, opening: Opening): Child => {
  if (after.doses === null || after.doses === before.doses) return after;
  const { dose, retraction, earlier } = after.doses;
  const sealed = dose instanceof SealedDose ? dose : new SealedDose(dose, opening);
  const struck = retraction === null ? null : new SealedRetraction(retraction, opening);
  return { ...after, doses: { dose: sealed, retraction: struck, earlier } };
};
