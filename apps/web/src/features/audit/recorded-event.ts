import type { RecordedChildEvent } from '@understory/domain';
import type { AnswerOf } from '../../api/answer-of';

export type ReplayedEvent = AnswerOf<'/children/{childId}/replay'>['events'][number];

/** The event as a fold reads it. The API has checked it against the events of the domain before answering. */
export const recordedEvent = ({ eventId, revision, type, happenedOn, knownOn, what, who }: ReplayedEvent) =>
  ({
    type,
    data: what,
    id: eventId,
    revision,
    occurredOn: happenedOn,
    recordedAt: knownOn,
    by: who.id,
  }) as unknown as RecordedChildEvent;
