import { accept, refuse, type Decision } from '../../decision';
import { isBlank } from '../../is-blank';
import type { EndIntervention } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';

/** Ends it with a day that is still one of its days. A plan that ended is taken up again by a change. */
export const decideEndIntervention = (
  { interventionId, endedOn, reason }: EndIntervention,
  { interventions }: EnrolledChild,
): Decision<ChildEventDraft> => {
  const planned = interventions.find((other) => other.interventionId === interventionId);
  if (planned === undefined) return refuse('INTERVENTION.UNKNOWN');
  if (isBlank(reason)) return refuse('REASON.BLANK');
  const { startsOn, endsOn, effectiveEvent } = planned;
  if (endedOn < startsOn) return refuse('INTERVENTION.ENDS_BEFORE_START', { startsOn, endsOn: endedOn });
  if (endsOn !== null && endsOn <= endedOn) return refuse('INTERVENTION.ENDS_ALREADY', { endsOn });
  const data = { interventionId, endedOn, supersedes: effectiveEvent, reason };
  return accept({ type: 'InterventionEnded', data, occurredOn: endedOn });
};
