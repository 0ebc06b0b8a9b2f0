import type { RecordedChildEvent } from '@understory/domain';
import type { Entry } from '../reading/child-records';
import type { TimelineEntry } from './timeline.answer';

export const timelineEntryOf = ({ recorded, opened }: Entry): TimelineEntry => ({
  eventId: recorded.id,
  revision: recorded.revision,
  position: recorded.position.toString(),
  type: recorded.type,
  happenedOn: recorded.metadata.occurredOn,
  knownOn: recorded.metadata.recordedAt,
  who: { id: recorded.metadata.actorId, role: recorded.metadata.actorRole, name: nameIn(opened.data) },
  what: opened.data,
});

const nameIn = (data: RecordedChildEvent['data']): string | null =>
  'actorName' in data ? (data.actorName ?? null) : null;
