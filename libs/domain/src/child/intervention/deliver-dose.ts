import { accept, refuse, type Decision } from '../../decision';
import type { DeliverDose } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';
import { refuseDelivery } from './check-delivery';
import { doseAtMoment, doseById, isDoseRetracted } from './dose-index';
import { deliveryFrom } from './plan-of';

/** A dose may lie outside the planned days: what was given was given. */
export const decideDeliverDose = (
  command: DeliverDose,
  { interventions, doses }: EnrolledChild,
): Decision<ChildEventDraft> => {
  const { doseId, interventionId, deliveredAt, deliveredOn } = command;
  if (!interventions.some((planned) => planned.interventionId === interventionId)) {
    return refuse('INTERVENTION.UNKNOWN');
  }
  const refusal = refuseDelivery(command);
  if (refusal !== null) return refusal;
  if (isDoseRetracted(doses, doseId)) return refuse('DOSE.RETRACTED');
  if (doseById(doses, doseId) !== null || doseAtMoment(doses, interventionId, deliveredAt) !== null) {
    return refuse('DOSE.ALREADY_DELIVERED', { deliveredAt });
  }
  const data = { ...deliveryFrom(command, null), doseId, interventionId };
  return accept({ type: 'DoseDelivered', data, occurredOn: deliveredOn });
};
