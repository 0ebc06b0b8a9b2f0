import { accept, refuse, type Decision } from '../../decision';
import { isBlank } from '../../is-blank';
import type { MakeInterventionPrimary } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';

/**
 * Makes work that would be support primary. While a lower region is essential that goes against the sequence, and is
 * refused without a reason; the reason is kept for good.
 */
export const decideMakePrimary = (
  { interventionId, on, reason, essentialBelow }: MakeInterventionPrimary,
  child: EnrolledChild,
): Decision<ChildEventDraft> => {
  const planned = child.interventions.find((other) => other.interventionId === interventionId);
  if (planned === undefined) return refuse('INTERVENTION.UNKNOWN');
  if (planned.madePrimary !== null) return refuse('INTERVENTION.PRIMARY_ALREADY');
  if (reason !== null && isBlank(reason)) return refuse('REASON.BLANK');
  const essential = essentialBelow(child, planned.region);
  if (essential !== null && reason === null) return refuse('SEQUENCE.REASON_REQUIRED', { essential });
  return accept({
    type: 'InterventionMadePrimary',
    data: { interventionId, essential, madePrimaryOn: on, reason },
    occurredOn: on,
  });
};
