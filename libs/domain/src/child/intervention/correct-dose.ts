import { accept, refuse, type Decision } from '../../decision';
import { isBlank } from '../../is-blank';
import { sameFacts } from '../../same-facts';
import type { CorrectDose } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';
import { refuseDelivery } from './check-delivery';
import { doseAtMoment, doseById, isDoseRetracted } from './dose-index';
import { deliveryFrom, deliveryOf } from './plan-of';

export const decideCorrectDose = (command: CorrectDose, { doses }: EnrolledChild): Decision<ChildEventDraft> => {
  const { doseId, reason, deliveredAt } = command;
  const corrected = doseById(doses, doseId);
  if (corrected === null) return refuse('DOSE.UNKNOWN');
  if (isDoseRetracted(doses, doseId)) return refuse('DOSE.RETRACTED');
  if (isBlank(reason)) return refuse('REASON.BLANK');
  const refusal = refuseDelivery(command);
  if (refusal !== null) return refusal;
  const { interventionId, effectiveEvent, firstOccurredOn } = corrected;
  const atThatMoment = doseAtMoment(doses, interventionId, deliveredAt);
  if (atThatMoment !== null && atThatMoment.doseId !== doseId) return refuse('DOSE.ALREADY_DELIVERED', { deliveredAt });
  const delivery = deliveryFrom(command, corrected);
  if (sameFacts(delivery, deliveryOf(corrected))) return refuse('DOSE.UNCHANGED');
  const data = { ...delivery, doseId, interventionId, supersedes: effectiveEvent, reason };
  return accept({ type: 'DoseCorrected', data, occurredOn: firstOccurredOn });
};
