import { addDays } from '../../calendar/local-date';
import { accept, refuse, type Decision } from '../../decision';
import { isBlank } from '../../is-blank';
import type { ExtendAmendment } from './amendment-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';
import { decidedWithinDays } from './amendment-due';
import { findUndecided } from './find-amendment';

/** Once, and only while the first time limit runs: 45 CFR 164.526(b)(2)(ii). */
export const decideExtendAmendment = (
  { amendmentId, extendedOn, reason }: ExtendAmendment,
  child: EnrolledChild,
): Decision<ChildEventDraft> => {
  const amendment = findUndecided(child, amendmentId, extendedOn);
  if ('outcome' in amendment) return amendment;
  if (amendment.extension !== null) return refuse('AMENDMENT.EXTENDED_ALREADY');
  const dueOn = addDays(amendment.receivedOn, decidedWithinDays);
  if (extendedOn > dueOn) return refuse('AMENDMENT.EXTENDED_TOO_LATE', { dueOn });
  if (isBlank(reason)) return refuse('REASON.BLANK');
  return accept({ type: 'AmendmentExtended', data: { amendmentId, extendedOn, reason }, occurredOn: extendedOn });
};
