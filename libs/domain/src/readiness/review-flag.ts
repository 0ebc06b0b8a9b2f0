import type { ReviewFlag } from '../child/child-command';
import type { ChildEventDraft } from '../child/child-event';
import type { EnrolledChild } from '../child/enrolled-child';
import { accept, refuse, type Decision } from '../decision';
import { isBlank } from '../is-blank';

/** A clinician's answer to an open flag; accepting it moves the focus in the same breath. */
export const decideReviewFlag = (
  { flagId, decision, on, reason }: ReviewFlag,
  { flags, approvedFocus }: EnrolledChild,
): Decision<ChildEventDraft> => {
  const flag = flags.find((other) => other.flagId === flagId);
  if (flag === undefined) return refuse('FLAG.UNKNOWN');
  const { status, from, to } = flag;
  if (status !== 'open') return refuse('FLAG.NOT_OPEN', { status });
  if (isBlank(reason)) return refuse('REASON.BLANK');
  const reviewed = { type: 'ReadinessReviewed', data: { flagId, decision, reason }, occurredOn: on } as const;
  if (decision === 'declined') return accept(reviewed);
  // The focus was moved by hand and the flag not yet withdrawn: to accept it would move from where the child is not.
  if (approvedFocus !== null && approvedFocus !== from)
    return refuse('FLAG.FOCUS_MOVED', { from, focus: approvedFocus });
  const moved = { type: 'FocusMoved', data: { from, to, movedOn: on, flagId, reason }, occurredOn: on } as const;
  return accept<ChildEventDraft>(reviewed, moved);
};
