import { accept, refuse, type Decision } from '../../decision';
import { isBlank } from '../../is-blank';
import type { ApproveFocus } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';

/**
 * The first approval is the plan, whatever the map proposes; every later one is a move. A focus above an essential
 * region needs a reason of its own; a flag that was raised and accepted has its criteria and its review instead.
 */
export const decideApproveFocus = (
  { focus, on, reason, overrideReason, essentialBelow }: ApproveFocus,
  child: EnrolledChild,
): Decision<ChildEventDraft> => {
  const { approvedFocus } = child;
  if (isBlank(reason)) return refuse('REASON.BLANK');
  if (approvedFocus === focus) return refuse('FOCUS.UNCHANGED', { focus });
  const essential = essentialBelow(child, focus);
  if (essential !== null && (overrideReason === null || isBlank(overrideReason))) {
    return refuse('SEQUENCE.REASON_REQUIRED', { essential });
  }
  const approval: ChildEventDraft =
    approvedFocus === null
      ? { type: 'PlanApproved', data: { focus, approvedOn: on, reason }, occurredOn: on }
      : {
          type: 'FocusMoved',
          data: { from: approvedFocus, to: focus, movedOn: on, flagId: null, reason },
          occurredOn: on,
        };
  if (essential === null || overrideReason === null) return accept(approval);
  const data = { focus, essential, overriddenOn: on, reason: overrideReason };
  return accept<ChildEventDraft>(approval, { type: 'FocusOverridden', data, occurredOn: on });
};
