import { accept, refuse, type Decision } from '../../decision';
import { isBlank } from '../../is-blank';
import type { AcceptAmendment, DenyAmendment } from './amendment-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';
import { findUndecided } from './find-amendment';

/**
 * Accepted is what was put right: the correction is recorded first, and named here. It must come after the entry and,
 * where the entry is one that can be corrected, be about the same. A decision after the time limit is late, and taken.
 */
export const decideAcceptAmendment = (
  { amendmentId, decidedOn, entry, correction }: AcceptAmendment,
  child: EnrolledChild,
): Decision<ChildEventDraft> => {
  const amendment = findUndecided(child, amendmentId, decidedOn);
  if ('outcome' in amendment) return amendment;
  if (correction === null || entry === null) return refuse('AMENDMENT.ENTRY_UNKNOWN');
  if (entry.eventId !== amendment.entry) throw new Error('The entry that was looked up is not the one asked about.');
  const isAboutTheSame = entry.subject === null || (correction.corrects && correction.subject === entry.subject);
  if (correction.revision <= entry.revision || !isAboutTheSame) return refuse('AMENDMENT.NOT_ITS_CORRECTION');
  const data = { amendmentId, decidedOn, correctedBy: correction.eventId };
  return accept({ type: 'AmendmentAccepted', data, occurredOn: decidedOn });
};

export const decideDenyAmendment = (
  { amendmentId, decidedOn, ground, reason }: DenyAmendment,
  child: EnrolledChild,
): Decision<ChildEventDraft> => {
  const amendment = findUndecided(child, amendmentId, decidedOn);
  if ('outcome' in amendment) return amendment;
  if (isBlank(reason)) return refuse('REASON.BLANK');
  const data = { amendmentId, decidedOn, ground, reason };
  return accept({ type: 'AmendmentDenied', data, occurredOn: decidedOn });
};
