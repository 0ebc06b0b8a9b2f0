import { accept, refuse, type Decision } from '../../decision';
import { isBlank } from '../../is-blank';
import type { RequestAmendment } from './amendment-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';

export const decideRequestAmendment = (
  { amendmentId, requestedBy, relation, asks, entry, receivedOn }: RequestAmendment,
  { amendments }: EnrolledChild,
): Decision<ChildEventDraft> => {
  if (amendments.some((other) => other.amendmentId === amendmentId)) return refuse('AMENDMENT.ID_TAKEN');
  if (entry === null) return refuse('AMENDMENT.ENTRY_UNKNOWN');
  if (isBlank(requestedBy)) return refuse('AMENDMENT.REQUESTED_BY_BLANK');
  if (isBlank(asks)) return refuse('AMENDMENT.ASKS_BLANK');
  const about = { entry: entry.eventId, entryType: entry.type };
  const data = { amendmentId, requestedBy, relation, asks, ...about, receivedOn };
  return accept({ type: 'AmendmentRequested', data, occurredOn: receivedOn });
};
