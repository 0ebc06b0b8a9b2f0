import type { BlindIndex } from '@understory/access';
import { currentSchemaVersion, decide, type ChildId, type Instant, type LocalDate } from '@understory/domain';
import { appendDrafts, commandId, type EventStore } from '@understory/event-store';
import { foldStanding } from '../child/load-child';
import { childStream } from '../identity/streams';

export type RestatePorts = { readonly store: EventStore; readonly index: BlindIndex };

/**
 * Says in the log that a record is erased whose key is known to be destroyed: a log restored from a backup older than
 * the erasure does not know. Nothing happens to a record that the log does not hold, or that it knows as erased. Done
 * twice, it is done once.
 */
export const restateErasure = async (
  { store, index }: RestatePorts,
  childId: ChildId,
  at: Instant,
): Promise<'restated' | 'known'> => {
  const stream = childStream(childId);
  const child = foldStanding(await store.readStream(stream));
  if (child.enrolment === null || child.erased !== null) return 'known';
  const decision = decide({ type: 'RestateErasure', on: at.slice(0, 10) as LocalDate }, child);
  if (decision.outcome === 'refused') return 'known';
  // Of the record alone, so that two processes that start at once say it once.
  const id = commandId(index.idOf('erasure restated', childId));
  const drafts = decision.events.map(({ type, data, occurredOn }) => ({
    type,
    schemaVersion: currentSchemaVersion[type],
    data: data,
    occurredOn,
    command: {
      commandId: id,
      commandDigest: id,
      actorId: 'key-store',
      actorRole: 'system',
      correlationId: id,
      causationId: null,
      at,
    },
  }));
  const [first, ...more] = drafts;
  if (first === undefined) return 'known';
  const outcome = await appendDrafts(store, stream, 'stream-exists', [first, ...more]);
  return outcome.outcome === 'appended' && !outcome.duplicate ? 'restated' : 'known';
};
