import { accept, refuse, type Decision } from '../../decision';
import { isBlank } from '../../is-blank';
import type { ApproveFocus } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';

/** The first approval is the plan, whatever the map proposes; every later one is a move. */
export const decideApproveFocus = (
  { focus, on, reason }: ApproveFocus,
  { approvedFocus }: EnrolledChild,
): Decision<ChildEventDraft> => {
  if (isBlank(reason)) return refuse('REASON.BLANK');
  if (approvedFocus === null) {
    return accept({ type: 'PlanApproved', data: { focus, approvedOn: on, reason }, occurredOn: on });
  }
  if (approvedFocus === focus) return refuse('FOCUS.UNCHANGED', { focus });
  const data = { from: approvedFocus, to: focus, movedOn: on, flagId: null, reason };
  return accept({ type: 'FocusMoved', data, occurredOn: on });
};
