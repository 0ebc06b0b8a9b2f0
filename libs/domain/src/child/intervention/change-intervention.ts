import { accept, refuse, type Decision } from '../../decision';
import { isBlank } from '../../is-blank';
import { sameFacts } from '../../same-facts';
import type { ChangeIntervention } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';
import { refusePlan } from './check-plan';
import { planOf } from './plan-of';

/** A change replaces the whole plan; ending an intervention is a change of its last day. */
export const decideChangeIntervention = (
  command: ChangeIntervention,
  { interventions }: EnrolledChild,
): Decision<ChildEventDraft> => {
  const { interventionId, reason, reference } = command;
  const changed = interventions.find((other) => other.interventionId === interventionId);
  if (changed === undefined) return refuse('INTERVENTION.UNKNOWN');
  if (isBlank(reason)) return refuse('REASON.BLANK');
  if (interventions.some((other) => other !== changed && other.reference === reference)) {
    return refuse('INTERVENTION.REFERENCE_TAKEN');
  }
  const refusal = refusePlan(command);
  if (refusal !== null) return refusal;
  const plan = planOf(command);
  if (sameFacts(plan, planOf(changed))) return refuse('INTERVENTION.UNCHANGED');
  const data = { ...plan, interventionId, supersedes: changed.effectiveEvent, reason };
  return accept({ type: 'InterventionChanged', data, occurredOn: changed.firstOccurredOn });
};
