import { accept, refuse, type Decision } from '../../decision';
import { isBlank } from '../../is-blank';
import type { DeclineCosignature } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';
import { findWaiting, mayAnswer } from './find-waiting';

/** Whoever may co-sign may decline; whoever submitted it may take it back. */
export const decideDeclineCosignature = (
  { assessmentId, signer, on, reason }: DeclineCosignature,
  child: EnrolledChild,
): Decision<ChildEventDraft> => {
  const waiting = findWaiting(child, assessmentId);
  if ('outcome' in waiting) return waiting;
  const isOwn = signer.accountId === waiting.submittedBy;
  const refusal = isOwn ? null : mayAnswer(child, waiting, signer);
  if (refusal !== null) return refusal;
  if (isBlank(reason)) return refuse('REASON.BLANK');
  const { submitted, firstOccurredOn } = waiting;
  const certification = isOwn ? null : signer.reliedOn;
  const data = { assessmentId, submitted, declinedOn: on, certification, reason };
  return accept({ type: 'CosignatureDeclined', data, occurredOn: firstOccurredOn });
};
