import { accept, refuse, type Decision } from '../../decision';
import type { PlanIntervention } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';
import { isRetracted } from '../retraction/is-retracted';
import { refusePlan } from './check-plan';
import { planOf } from './plan-of';

/** A child has one intervention of a reference, so that a delivery logged by reference means one plan. */
export const decidePlanIntervention = (command: PlanIntervention, child: EnrolledChild): Decision<ChildEventDraft> => {
  const { interventionId, reference, startsOn } = command;
  const { interventions } = child;
  if (isRetracted(child, 'intervention', interventionId)) return refuse('INTERVENTION.RETRACTED');
  if (interventions.some((other) => other.interventionId === interventionId)) {
    return refuse('INTERVENTION.ALREADY_PLANNED');
  }
  if (interventions.some((other) => other.reference === reference)) return refuse('INTERVENTION.REFERENCE_TAKEN');
  const refusal = refusePlan(command);
  if (refusal !== null) return refusal;
  return accept({ type: 'InterventionPlanned', data: { ...planOf(command), interventionId }, occurredOn: startsOn });
};
